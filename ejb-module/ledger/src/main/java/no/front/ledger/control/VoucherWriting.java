package no.front.ledger.control;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.front.kernel.InstantColumn;
import no.front.kernel.VatCode;
import no.front.ledger.entity.Posting;
import no.front.ledger.entity.Voucher;

/** Vouchers without open items, many by one statement, and their postings by another. */
final class VoucherWriting {

    private static final InstantColumn INSTANT = new InstantColumn();

    private final Connection connection;

    VoucherWriting(Connection connection) {
        this.connection = connection;
    }

    /** @param vouchers of one kind */
    void write(Collection<Voucher> vouchers) {
        try {
            Map<Long, Long> ids = vouchers(vouchers);
            postings(vouchers, ids);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @return ids by numbers */
    private Map<Long, Long> vouchers(Collection<Voucher> vouchers) throws SQLException {
        String sql =
                "INSERT INTO ledger_voucher (id, version, kind, number, booked_on, text, total, customer_id, source_type,"
                        + " source_id, subject_type, subject_id, booked_at, real_at, booked_by) VALUES "
                        + rows(vouchers.size(), "(NEXT VALUE FOR front_id, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                        + " RETURNING number, id";
        Map<Long, Long> ids = new HashMap<>();
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            int at = 0;
            for (Voucher voucher : vouchers) {
                insert.setString(++at, voucher.kind().name());
                insert.setLong(++at, voucher.number());
                insert.setString(++at, voucher.bookedOn().toString());
                insert.setString(++at, voucher.text());
                insert.setBigDecimal(++at, voucher.total().amount());
                setCustomer(insert, ++at, voucher);
                insert.setString(++at, voucher.source().type());
                insert.setLong(++at, voucher.source().id());
                insert.setString(++at, voucher.subject().type());
                insert.setLong(++at, voucher.subject().id());
                insert.setString(++at, INSTANT.convertToDatabaseColumn(voucher.bookedAt()));
                insert.setString(++at, INSTANT.convertToDatabaseColumn(voucher.realAt()));
                insert.setString(++at, voucher.bookedBy());
            }
            try (ResultSet written = insert.executeQuery()) {
                while (written.next()) {
                    ids.put(written.getLong(1), written.getLong(2));
                }
            }
        }
        return ids;
    }

    private void postings(Collection<Voucher> vouchers, Map<Long, Long> ids) throws SQLException {
        List<Posting> postings = vouchers.stream()
                .flatMap(voucher -> voucher.postings().stream())
                .toList();
        String sql =
                "INSERT INTO ledger_posting (id, version, voucher_id, line, account, amount, booked_on, customer_id,"
                        + " open_item_id, vat_code) VALUES "
                        + rows(postings.size(), "(NEXT VALUE FOR front_id, 1, ?, ?, ?, ?, ?, ?, NULL, ?)");
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            int at = 0;
            for (Posting posting : postings) {
                if (posting.item().isPresent()) {
                    throw new IllegalArgumentException(
                            "moves an open item: " + posting.voucher().label());
                }
                insert.setLong(++at, ids.get(posting.voucher().number()));
                insert.setInt(++at, posting.line());
                insert.setString(++at, posting.account().name());
                insert.setBigDecimal(++at, posting.amount().amount());
                insert.setString(++at, posting.voucher().bookedOn().toString());
                setCustomer(insert, ++at, posting.voucher());
                insert.setString(++at, posting.vat().map(VatCode::name).orElse(null));
            }
            insert.executeUpdate();
        }
    }

    private static String rows(int count, String row) {
        return String.join(", ", Collections.nCopies(count, row));
    }

    private static void setCustomer(PreparedStatement insert, int at, Voucher voucher) throws SQLException {
        if (voucher.customer().isPresent()) {
            insert.setLong(at, voucher.customer().getAsLong());
        } else {
            insert.setNull(at, Types.BIGINT);
        }
    }
}
