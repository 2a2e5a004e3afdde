package no.front.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class CustomerProofTest {

    private static String basic(String text) {
        return "Basic " + Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    @DisplayName("ACC-5 a key is its id and its secret with a dot between; user and password have a colon")
    void read() {
        CustomerProof key = new CustomerProof("fk_1", "a-b_c");
        assertEquals(key, CustomerProof.of("Bearer fk_1.a-b_c"));
        assertEquals(key, CustomerProof.of("bearer  fk_1.a-b_c "));
        assertEquals(key, CustomerProof.of(basic("fk_1:a-b_c")));
        assertEquals(new CustomerProof("fu_1", "a:b"), CustomerProof.of(basic("fu_1:a:b")));
        assertFalse(key.toString().contains("a-b_c"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                " ",
                "Bearer",
                "Bearer ",
                "Bearer fk_1",
                "Bearer .secret",
                "Bearer fk_1.",
                "Basic %%%",
                "Basic",
                "Basic OnNlY3JldA==",
                "Basic ////",
                "Digest fk_1.a"
            })
    @DisplayName("What proves nothing is nothing, and never an error of ours")
    void nothing(String authorization) {
        assertEquals(new CustomerProof("", ""), CustomerProof.of(authorization));
        assertEquals(new CustomerProof("", ""), CustomerProof.of("Bearer a." + "x".repeat(400)));
    }
}
