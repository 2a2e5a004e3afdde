package no.front.server;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Collections;

/** The server's certificate and key, read before the boot so that a wrong file or password is told at once and in plain words. */
record TlsKeystore(Path file, String password, String alias) {
    /** @throws StartFailure when the file can't be opened or holds no key */
    static TlsKeystore of(Settings settings) {
        Path file = Path.of(settings.get(Settings.TLS_KEYSTORE)).toAbsolutePath();
        String password = settings.get(Settings.TLS_KEYSTORE_PASSWORD);
        try (InputStream in = Files.newInputStream(file)) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(in, password.toCharArray());
            for (String alias : Collections.list(store.aliases())) {
                if (store.isKeyEntry(alias)) {
                    return new TlsKeystore(file, password, alias);
                }
            }
            throw new StartFailure("The keystore " + file + " (FRONT_TLS_KEYSTORE) holds no private key.");
        } catch (IOException | GeneralSecurityException e) {
            throw new StartFailure(
                    "The keystore " + file + " can't be opened (FRONT_TLS_KEYSTORE, FRONT_TLS_KEYSTORE_PASSWORD): "
                            + e.getMessage(),
                    e);
        }
    }

    /** Makes it the server's, which only knows these properties. */
    void use() {
        System.setProperty("javax.net.ssl.keyStore", file.toString());
        System.setProperty("javax.net.ssl.keyStorePassword", password);
        System.setProperty("javax.net.ssl.keyStoreType", "PKCS12");
    }

    @Override
    public String toString() {
        return file + " (" + alias + ")";
    }
}
