package no.front.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.front.access.entity.StaffStatus;
import no.front.contract.boundary.NoticeState;
import no.front.contract.boundary.TermsState;
import no.front.contract.entity.AccountStatus;
import no.front.contract.entity.ChargeStatus;
import no.front.contract.entity.ContractStatus;
import no.front.contract.entity.CustomerPriceState;
import no.front.contract.entity.InactivityStatus;
import no.front.contract.entity.OrderStatus;
import no.front.contract.entity.PriceListStatus;
import no.front.customer.entity.CustomerStatus;
import no.front.customer.entity.ImportStatus;
import no.front.customer.entity.LookupOutcome;
import no.front.customer.entity.RegisterStanding;
import no.front.platform.entity.JobStatus;
import no.front.platform.entity.OutboxStatus;
import no.front.platform.entity.ParkedStatus;
import no.front.platform.entity.Role;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class StatusLookTest {

    private final StatusLook looks = new StatusLook();

    @Test
    @DisplayName("A status has severity and icon; what is no news has neither")
    void looks() {
        assertEquals("ui-tag ui-tag-danger", looks.of(OutboxStatus.GIVEN_UP).getStyle());
        assertEquals("pi-times-circle", looks.of(OutboxStatus.GIVEN_UP).getIcon());
        assertEquals("ui-tag", looks.of(Role.SALES).getStyle());
        assertEquals("ui-tag", looks.of(null).getStyle());
    }

    @Test
    @DisplayName("An enum that has looks has one for each of its constants")
    void complete() {
        List<Class<? extends Enum<?>>> types = List.of(
                JobStatus.class,
                ParkedStatus.class,
                OutboxStatus.class,
                CustomerStatus.class,
                RegisterStanding.Trouble.class,
                LookupOutcome.class,
                ImportStatus.class,
                OrderStatus.class,
                PriceListStatus.class,
                CustomerPriceState.class,
                ContractStatus.class,
                AccountStatus.class,
                TermsState.class,
                NoticeState.class,
                ChargeStatus.class,
                InactivityStatus.class,
                StaffStatus.class);
        for (Class<? extends Enum<?>> type : types) {
            Set<String> constants = Arrays.stream(type.getEnumConstants())
                    .map(constant -> type.getSimpleName() + "." + constant.name())
                    .collect(Collectors.toSet());
            Set<String> known = StatusLook.known().stream()
                    .filter(name -> name.startsWith(type.getSimpleName() + "."))
                    .collect(Collectors.toSet());
            assertEquals(constants, known);
        }
    }
}
