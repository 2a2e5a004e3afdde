package no.front.server;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/**
 * The accounts Front uses in its database. The embedded database gets random passwords, kept in {@code secrets.properties}, readable by
 * its owner only; an existing database is told by settings.
 */
public record Credentials(Account migrator, Account application, Account eraser) {
    /** The usual names. */
    public static final String MIGRATOR = "front_migrator";

    public static final String APPLICATION = "front_app";
    public static final String ERASER = "front_eraser";

    /** One account. Never prints its password. */
    public record Account(String user, String password) {
        @Override
        public String toString() {
            return user;
        }
    }

    /** Reads the file's passwords; those it does not have yet are drawn and written. */
    static Credentials kept(Path secrets) throws IOException {
        Properties kept = new Properties();
        if (Files.exists(secrets)) {
            try (var in = Files.newBufferedReader(secrets)) {
                kept.load(in);
            }
        }
        int known = kept.size();
        Credentials credentials =
                new Credentials(account(kept, MIGRATOR), account(kept, APPLICATION), account(kept, ERASER));
        if (kept.size() > known) {
            StringWriter text = new StringWriter();
            kept.store(text, "Passwords of the embedded database. Without this file new ones are drawn.");
            Secret.write(secrets, text.toString());
        }
        return credentials;
    }

    private static Account account(Properties kept, String user) {
        return new Account(user, (String) kept.computeIfAbsent(user, name -> random()));
    }

    private static String random() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /**
     * What the embedded database executes before it opens its port, at every start: only these accounts can come in by network, with
     * these passwords. The passwords are of letters that need no quoting.
     */
    String accountStatements() {
        StringBuilder sql = new StringBuilder();
        sql.append("CREATE DATABASE IF NOT EXISTS `").append(Database.NAME).append("`;\n");
        sql.append(
                "DELETE FROM mysql.global_priv WHERE User IN ('', 'root') AND Host <> 'localhost';\nFLUSH PRIVILEGES;\n");
        // reached by socket only, and by nobody: whoever may read the files can start the database without accounts
        // anyway
        sql.append("ALTER USER IF EXISTS root@localhost ACCOUNT LOCK;\n");
        for (Account account : new Account[] {migrator, application, eraser}) {
            String name = "'" + account.user() + "'@'127.0.0.1'";
            sql.append("CREATE USER IF NOT EXISTS ").append(name).append(";\n");
            sql.append("ALTER USER ")
                    .append(name)
                    .append(" IDENTIFIED BY '")
                    .append(account.password())
                    .append("';\n");
        }
        sql.append("GRANT ALL PRIVILEGES ON `front%`.* TO '")
                .append(migrator.user())
                .append("'@'127.0.0.1' WITH GRANT OPTION;\n");
        return sql.toString();
    }
}
