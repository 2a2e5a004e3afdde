package no.front.server;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Everything that can be set from outside, in one place: {@code ./front settings} prints it, the README has its table from here, and
 * the application reads the same settings by MicroProfile Config.
 */
public final class Settings {
    private static final Map<String, Setting> ALL = new LinkedHashMap<>();

    public static final String DEMO =
            plain("FRONT_DEMO", "true", "demo data, simulators and the demo-only openings; false is production");
    public static final String DEMO_START = plain(
            "FRONT_DEMO_START",
            "",
            "demo only: the business date that fresh demo data begins with, e.g. 2026-03-01; empty for today");
    public static final String HTTP_ADDRESS =
            plain("FRONT_HTTP_ADDRESS", "127.0.0.1", "address the server listens on; 0.0.0.0 for all");
    public static final String HTTP_PORT = plain("FRONT_HTTP_PORT", "8080", "port for HTTP");
    public static final String PUBLIC_URL = plain(
            "FRONT_PUBLIC_URL",
            "",
            "how users reach the server, for links in mail; without it http://localhost and the port");
    public static final String HTTPS_PORT =
            plain("FRONT_HTTPS_PORT", "", "port for HTTPS, served when set; HTTP then only answers on loopback");
    public static final String TLS_KEYSTORE =
            plain("FRONT_TLS_KEYSTORE", "", "PKCS#12 file with the certificate and its key");
    public static final String TLS_KEYSTORE_PASSWORD = secret("FRONT_TLS_KEYSTORE_PASSWORD", "the file's password");
    public static final String TRUSTED_PROXIES = plain(
            "FRONT_TRUSTED_PROXIES", "", "networks whose X-Forwarded-For counts, by comma: 10.0.0.0/8,2001:db8::/32");
    public static final String NODE = plain("FRONT_NODE", "front-1", "this node's name, different on each node");
    public static final String DATA_DIR =
            plain("FRONT_DATA_DIR", "data", "where the embedded database and the server keep their files");
    public static final String HEAP = plain("FRONT_HEAP", "400m", "the server's heap (java -Xmx)");
    public static final String LOG_FORMAT = plain("FRONT_LOG_FORMAT", "text", "text, or json with one object a line");
    public static final String SESSION_MINUTES =
            plain("FRONT_SESSION_MINUTES", "30", "a sign-in ends after so long without a request");

    public static final String PASSWORD_ROUNDS =
            plain("FRONT_PASSWORD_ROUNDS", "220000", "cost of a password's hash (PBKDF2, SHA-512); may only be raised");

    public static final String DB_HOST =
            plain("FRONT_DB_HOST", "", "an existing MariaDB (10.11 or newer) instead of the embedded one");
    public static final String DB_PORT =
            plain("FRONT_DB_PORT", "", "its port (3306), or the embedded one's (a free one)");
    public static final String DB_NAME = plain("FRONT_DB_NAME", Database.NAME, "the schema in an existing MariaDB");
    public static final String DB_USER = plain(
            "FRONT_DB_USER",
            Credentials.APPLICATION,
            "the application's account, which gets rights on each table by the migrator");
    public static final String DB_PASSWORD = secret("FRONT_DB_PASSWORD", "its password");
    public static final String DB_MIGRATOR_USER = plain(
            "FRONT_DB_MIGRATOR_USER", Credentials.MIGRATOR, "the account that changes the schema, at the start only");
    public static final String DB_MIGRATOR_PASSWORD = secret("FRONT_DB_MIGRATOR_PASSWORD", "its password");
    public static final String DB_ERASER_USER =
            plain("FRONT_DB_ERASER_USER", Credentials.ERASER, "the retention job's account");
    public static final String DB_ERASER_PASSWORD = secret("FRONT_DB_ERASER_PASSWORD", "its password");
    public static final String DB_MEMORY = plain("FRONT_DB_MEMORY", "256M", "the embedded database's buffer pool");

    public static final String ADMIN_NAME =
            plain("FRONT_ADMIN_NAME", "", "the first administrator, created when there is no staff yet");
    public static final String ADMIN_EMAIL =
            plain("FRONT_ADMIN_EMAIL", "", "the first administrator's e-mail, which is also the user name");
    public static final String ADMIN_MOBILE =
            plain("FRONT_ADMIN_MOBILE", "", "the first administrator's mobile number, with country code");
    public static final String ADMIN_PASSWORD =
            secret("FRONT_ADMIN_PASSWORD", "the first administrator's password; to be changed at the first sign-in");

    public static final String MAIL_HOST = plain("FRONT_MAIL_HOST", "", "SMTP server");
    public static final String MAIL_PORT = plain("FRONT_MAIL_PORT", "587", "its port");
    public static final String MAIL_TLS = plain("FRONT_MAIL_TLS", "starttls", "starttls, tls or none");
    public static final String MAIL_USER = plain("FRONT_MAIL_USER", "", "user at the SMTP server, when it asks");
    public static final String MAIL_PASSWORD = secret("FRONT_MAIL_PASSWORD", "its password");
    public static final String MAIL_FROM = plain("FRONT_MAIL_FROM", "front@front.example", "the sender's address");
    public static final String SMS_LINK =
            plain("FRONT_SMS_LINK", "", "how codes reach a phone; empty outside demo means not at all");
    public static final String REGISTER_URL = plain(
            "FRONT_REGISTER_URL",
            "",
            "the business register; in demo its simulator, else https://data.brreg.no/enhetsregisteret/api");
    public static final String REGISTER_TIMEOUT_MS =
            plain("FRONT_REGISTER_TIMEOUT_MS", "5000", "how long to wait for its answer, in milliseconds");
    public static final String CREDIT_URL = plain("FRONT_CREDIT_URL", "", "the credit bureau; in demo its simulator");
    public static final String CREDIT_NAME =
            plain("FRONT_CREDIT_NAME", "", "what the credit bureau is called on pages; else the host of its address");
    public static final String CREDIT_USER = plain("FRONT_CREDIT_USER", "", "user at the credit bureau");
    public static final String CREDIT_PASSWORD = secret("FRONT_CREDIT_PASSWORD", "its password");
    public static final String CREDIT_TIMEOUT_MS =
            plain("FRONT_CREDIT_TIMEOUT_MS", "15000", "how long to wait for its report, in milliseconds");
    public static final String CREDIT_SIMULATED_MS = plain(
            "FRONT_CREDIT_SIMULATED_MS", "600", "demo only: how long the simulated bureau takes, in milliseconds");
    public static final String RECEIVERS_URL = plain(
            "FRONT_RECEIVERS_URL",
            "",
            "the directory of EHF receivers (service metadata publisher); in demo its simulator");
    public static final String RECEIVERS_TIMEOUT_MS =
            plain("FRONT_RECEIVERS_TIMEOUT_MS", "10000", "how long to wait for its answer, in milliseconds");
    public static final String EHF_URL = plain("FRONT_EHF_URL", "", "the EHF access point; in demo its simulator");
    public static final String EHF_NAME =
            plain("FRONT_EHF_NAME", "", "what the access point is called on pages; else the host of its address");
    public static final String EHF_KEY = secret("FRONT_EHF_KEY", "the key that the access point asks for");
    public static final String EHF_TIMEOUT_MS =
            plain("FRONT_EHF_TIMEOUT_MS", "20000", "how long to wait for its answer, in milliseconds");

    public static final String INDEX_URL = plain(
            "FRONT_INDEX_URL",
            "",
            "the statistics' API of the consumer price index; in demo its simulator, else https://data.ssb.no/api/pxwebapi/v2");
    public static final String INDEX_TABLE =
            plain("FRONT_INDEX_TABLE", "14700", "the table of the index that prices follow");
    public static final String INDEX_TIMEOUT_MS =
            plain("FRONT_INDEX_TIMEOUT_MS", "10000", "how long to wait for its answer, in milliseconds");
    public static final String BANK_INBOX =
            plain("FRONT_BANK_INBOX", "", "folder that the bank's files are dropped into; empty means none is watched");
    public static final String BANK_OUTBOX = plain(
            "FRONT_BANK_OUTBOX",
            "",
            "folder that files of payments are written into for the bank; empty means they are taken on the page");

    public static final String NUMBER_KEY = secret(
            "FRONT_NUMBER_KEY",
            "the key of what stays of a deleted telephone number, and of what users' authenticator apps and receivers of callbacks share with us; 32 characters at least, never changed");

    public static final String MOVABLE_CLOCK =
            opening("FRONT_MOVABLE_CLOCK", "an administrator can move the business clock forward");
    public static final String READABLE_OUTBOX =
            opening("FRONT_READABLE_OUTBOX", "codes and links in sent messages can be read in the browser");
    public static final String LOOPBACK_CALLBACKS =
            opening("FRONT_LOOPBACK_CALLBACKS", "callback addresses may point to this machine");

    private final Map<String, String> environment;
    private final Map<String, String> computed = new LinkedHashMap<>();

    /** @param environment as {@link System#getenv()}; an empty value counts as not set */
    public Settings(Map<String, String> environment) {
        this.environment = Map.copyOf(environment);
        for (String opening : List.of(MOVABLE_CLOCK, READABLE_OUTBOX, LOOPBACK_CALLBACKS)) {
            compute(opening, Boolean.toString(demo()));
        }
        if (get(PUBLIC_URL).isEmpty()) {
            compute(PUBLIC_URL, "http://localhost:" + get(HTTP_PORT));
        }
    }

    /** All settings, in the order of the table. */
    public static List<Setting> all() {
        return List.copyOf(ALL.values());
    }

    /** Names that look like ours and are not: mistyped, most likely. */
    List<String> unknown() {
        return environment.keySet().stream()
                .filter(name -> name.startsWith("FRONT_") && !ALL.containsKey(name))
                .sorted()
                .toList();
    }

    /** What holds: the environment's value, else what this start has found out, else the standard. */
    public String get(String name) {
        String set = environment.getOrDefault(name, "").strip();
        return set.isEmpty() ? computed.getOrDefault(name, ALL.get(name).standard()) : set;
    }

    public boolean is(String name) {
        String value = get(name).toLowerCase(Locale.ROOT);
        if (!value.equals("true") && !value.equals("false")) {
            throw new StartFailure(name + " is \"" + value + "\"; it can be true or false.");
        }
        return value.equals("true");
    }

    /** The value as a whole number within limits, with a sentence for whoever mistyped it. */
    public int number(String name, int least, int most) {
        try {
            int value = Integer.parseInt(get(name));
            if (value >= least && value <= most) {
                return value;
            }
        } catch (NumberFormatException mistyped) {
            // answered below
        }
        throw new StartFailure(
                name + " is \"" + get(name) + "\"; it must be a number from " + least + " to " + most + ".");
    }

    public int port(String name) {
        return number(name, 1, 65535);
    }

    public boolean demo() {
        return is(DEMO);
    }

    public Path dataDir() {
        return Path.of(get(DATA_DIR)).toAbsolutePath().normalize();
    }

    /** Keeps what only this start knows, such as the embedded database's port. The environment's own value wins. */
    void compute(String name, String value) {
        computed.put(name, value);
    }

    /** Lets the application read what the environment does not say already. */
    void publish() {
        for (Setting setting : ALL.values()) {
            String value = get(setting.name());
            if (!value.isEmpty() && environment.getOrDefault(setting.name(), "").isBlank()) {
                System.setProperty(setting.property(), value);
            }
        }
    }

    /** The table of the README. */
    public static String table() {
        StringBuilder table = new StringBuilder("| setting | default | meaning |\n|---|---|---|\n");
        for (Setting setting : ALL.values()) {
            table.append("| `").append(setting.name()).append("` | ");
            table.append(setting.standard().isEmpty() ? "" : "`" + setting.standard() + "`");
            table.append(" | ").append(setting.meaning()).append(" |\n");
        }
        return table.toString();
    }

    private static String plain(String name, String standard, String meaning) {
        return add(new Setting(name, standard, meaning, false));
    }

    private static String secret(String name, String meaning) {
        return add(new Setting(name, "", meaning, true));
    }

    private static String opening(String name, String meaning) {
        return add(new Setting(name, "", "demo only (there it is true): " + meaning, false));
    }

    private static String add(Setting setting) {
        ALL.put(setting.name(), setting);
        return setting.name();
    }
}
