package no.front.server.bench;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import no.front.server.StartFailure;

/** That the bank gets each payment once: in one file, under one id, and the folder has the very bytes that the database keeps. */
final class PaymentFileCheck {

    private static final Pattern END_TO_END = Pattern.compile("<EndToEndId>([^<]+)</EndToEndId>");
    private static final Pattern AMOUNT = Pattern.compile("<InstdAmt[^>]*>([^<]+)</InstdAmt>");
    private static final Pattern MESSAGE = Pattern.compile("<MsgId>([^<]+)</MsgId>");

    private final Connection connection;
    private final BillingMeasure database;

    PaymentFileCheck(Connection connection, BillingMeasure database) {
        this.connection = connection;
        this.database = database;
    }

    /** @param folder into which every file has been written */
    void check(Path folder) throws SQLException, IOException {
        Set<String> payments = new HashSet<>();
        Set<String> messages = new HashSet<>();
        try (Statement statement = connection.createStatement();
                ResultSet files =
                        statement.executeQuery("SELECT message_id, payments, total, content FROM payment_file")) {
            while (files.next()) {
                String name = files.getString(1);
                byte[] content = files.getBytes(4);
                String xml = new String(content, StandardCharsets.UTF_8);
                require(name.equals(found(MESSAGE, xml).getFirst()) && messages.add(name), name, "another message id");
                List<String> ids = found(END_TO_END, xml);
                require(ids.size() == files.getInt(2), name, "not " + files.getInt(2) + " payments");
                ids.forEach(id -> require(payments.add(id), name, "payment " + id + " twice"));
                BigDecimal sum =
                        found(AMOUNT, xml).stream().map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add);
                require(sum.compareTo(files.getBigDecimal(3)) == 0, name, "another sum");
                require(Arrays.equals(content, Files.readAllBytes(folder.resolve(name + ".xml"))), name, "other bytes");
            }
        }
        database.require(
                payments.size(),
                "SELECT COUNT(*) FROM outgoing_payment WHERE file_id IS NOT NULL",
                "payments in files");
        try (var inFolder = Files.list(folder)) {
            List<String> names = inFolder.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".xml"))
                    .toList();
            require(names.size() == messages.size(), folder.toString(), "not " + messages.size() + " files");
        }
    }

    private static List<String> found(Pattern pattern, String xml) {
        return pattern.matcher(xml)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    private static void require(boolean holds, String file, String otherwise) {
        if (!holds) {
            throw new StartFailure("After the kill: " + file + " has " + otherwise + ".");
        }
    }
}
