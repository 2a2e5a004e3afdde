package no.front.server.simulator;

/** Stand-in. */
public final class RegisterSimulator implements AutoCloseable {
    public static RegisterSimulator start(int port) {
        return new RegisterSimulator();
    }

    public String url() {
        return "http://127.0.0.1:1/enhetsregisteret/api";
    }

    @Override
    public void close() {}
}
