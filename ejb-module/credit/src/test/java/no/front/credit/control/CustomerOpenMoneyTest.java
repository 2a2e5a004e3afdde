package no.front.credit.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import no.front.kernel.Money;
import no.front.ledger.boundary.OpenItems;
import no.front.ledger.entity.OpenItem;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CustomerOpenMoneyTest {

    private final List<OpenItem> open = new ArrayList<>();

    private final OpenItems items = new OpenItems() {
        @Override
        public List<OpenItem> openOf(long customerId) {
            return customerId == 7 ? open : List.of();
        }
    };

    private static OpenItem item(String remaining) throws ReflectiveOperationException {
        var constructor = OpenItem.class.getDeclaredConstructor();
        constructor.setAccessible(true);
        OpenItem item = constructor.newInstance();
        Field field = OpenItem.class.getDeclaredField("remaining");
        field.setAccessible(true);
        field.set(item, Money.of(remaining));
        return item;
    }

    @Test
    @DisplayName("CON-8 what a customer owes and what it is owed are both open money; they never cancel out")
    void bothWays() throws Exception {
        CustomerOpenMoney money = new CustomerOpenMoney();
        money.items = items;
        assertEquals(Money.ZERO, money.open(7, 1));
        open.add(item("120.00"));
        open.add(item("-120.00"));
        assertEquals(Money.of(240), money.open(7, 1));
        assertEquals(Money.ZERO, money.open(8, 1));
    }
}
