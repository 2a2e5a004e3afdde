package no.front.server;

import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Listens to the server's log while an application is deployed: the deployment itself only answers yes or no. */
final class DeploymentLog extends Handler implements AutoCloseable {
    private volatile String firstCause;
    private volatile String lastMessage = "the server gave no reason";

    private DeploymentLog() {}

    static DeploymentLog open() {
        DeploymentLog log = new DeploymentLog();
        Logger.getLogger("").addHandler(log);
        return log;
    }

    /** The innermost exception that was logged, or else the last severe message. */
    String cause() {
        return firstCause != null ? firstCause : lastMessage;
    }

    @Override
    public void publish(LogRecord record) {
        if (record.getLevel().intValue() < Level.SEVERE.intValue()) {
            return;
        }
        if (record.getThrown() != null && firstCause == null) {
            firstCause = RootCause.of(record.getThrown());
        } else if (record.getMessage() != null && !record.getMessage().isBlank()) {
            lastMessage = record.getMessage();
        }
    }

    @Override
    public void flush() {
        // nothing is kept back
    }

    @Override
    public void close() {
        Logger.getLogger("").removeHandler(this);
    }
}
