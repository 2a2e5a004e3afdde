package no.front.web.component;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class QueryTest {

    @Test
    @DisplayName("A link changes one thing and keeps the rest")
    void changesOne() {
        Query query = Query.of("q=bl%C3%A5+havn&kind=CUSTOMER&page=3");
        assertEquals(
                "?q=bl%C3%A5+havn&kind=CUSTOMER&page=4", query.with("page", 4).toString());
        assertEquals("?q=bl%C3%A5+havn&kind=CUSTOMER", query.without("page").toString());
    }

    @Test
    @DisplayName("Empty parameters and what can't be read are left out")
    void leftOut() {
        assertEquals("?a=1", Query.of("a=1&b=&=c&d&e=%zz").toString());
        assertEquals("?", Query.of(null).toString());
    }

    @Test
    @DisplayName("Of a repeated parameter the last one counts, and hostile values stay values")
    void repeated() {
        assertEquals(Map.of("a", "2"), Query.of("a=1&a=2").parameters());
        assertEquals("?a=%22%3E%3Cscript%3E", Query.of("a=\"><script>").toString());
    }
}
