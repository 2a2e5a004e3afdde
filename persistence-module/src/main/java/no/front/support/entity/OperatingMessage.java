package no.front.support.entity;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.front.contract.entity.Downtime;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.StoredEntity;
import no.front.platform.entity.ChangeSubject;
import no.front.platform.entity.Changes;

/**
 * Tells customers that services are or will be away (OPS-2). Planned maintenance from 02:00 to 04:00 is over at 04:00 without
 * anybody's doing; staff who see that it takes longer change the end. An incident goes on until staff say when it was
 * solved. What is told on the way stands as {@link OperatingUpdate}, each with its time. Nothing is ever deleted: it becomes
 * history.
 */
@Entity
@Table(name = "operating_message")
public class OperatingMessage extends StoredEntity implements ChangeSubject {

    public static final int LONGEST_TITLE = 120;
    public static final int LONGEST_TEXT = 2000;

    @Enumerated(EnumType.STRING)
    private OperatingKind kind;

    /** Names, by comma. */
    private String services;

    @Column(name = "title_nb")
    private String titleNb;

    @Column(name = "title_en")
    private String titleEn;

    @Column(name = "text_nb")
    private String textNb;

    @Column(name = "text_en")
    private String textEn;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "downtime_id")
    private Downtime downtime;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "published_by")
    private String publishedBy;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "closed_by")
    private String closedBy;

    @Column(name = "called_off")
    private boolean calledOff;

    @OneToMany(mappedBy = "message", cascade = CascadeType.PERSIST)
    @OrderBy("toldAt, id")
    private List<OperatingUpdate> updates = new ArrayList<>();

    protected OperatingMessage() {}

    /**
     * What it says.
     *
     * @param ends of planned maintenance; null for an incident
     * @param downtime what was recorded of it (OPS-3); null for nothing yet
     */
    public record Content(
            OperatingKind kind,
            Set<ServiceName> services,
            OperatingText title,
            OperatingText text,
            Instant starts,
            Instant ends,
            Downtime downtime) {}

    /**
     * @throws BusinessRuleViolation KIND_MISSING, SERVICE_MISSING, START_MISSING, INCIDENT_LATER, INCIDENT_END, END_MISSING,
     *     END_BEFORE_START, PLANNED_PAST, TEXT_MISSING, TOO_LONG
     */
    public OperatingMessage(Content content, Instant now, String by) {
        this.publishedAt = now;
        this.publishedBy = by;
        take(content, now);
        if (kind == OperatingKind.PLANNED && !endsAt.isAfter(now)) {
            throw new BusinessRuleViolation(SupportError.PLANNED_PAST);
        }
    }

    /** @throws BusinessRuleViolation CLOSED, and as when it is published */
    public final Changes change(Content content, Instant now) {
        mustBeOpen();
        OperatingText title = title();
        OperatingText text = text();
        OperatingKind formerKind = kind;
        Set<ServiceName> formerServices = services();
        Instant formerStart = startsAt;
        Instant formerEnd = endsAt;
        take(content, now);
        return Changes.none()
                .field("operatingKind", formerKind, kind)
                .field("operatingServices", formerServices, services())
                .field("operatingTitle", title.bokmal(), titleNb)
                .field("operatingTitleEnglish", title.english(), titleEn)
                .field("operatingText", text.bokmal(), textNb)
                .field("operatingTextEnglish", text.english(), textEn)
                .field("operatingStart", formerStart, startsAt)
                .field("operatingEnd", formerEnd, endsAt);
    }

    private void take(Content content, Instant now) {
        if (content.kind() == null) {
            throw new BusinessRuleViolation(SupportError.KIND_MISSING);
        }
        if (content.services().isEmpty()) {
            throw new BusinessRuleViolation(SupportError.SERVICE_MISSING);
        }
        if (content.starts() == null) {
            throw new BusinessRuleViolation(SupportError.START_MISSING);
        }
        if (content.kind() == OperatingKind.INCIDENT) {
            checkIncident(content, now);
        } else {
            checkPlanned(content);
        }
        OperatingText title = content.title().checked(LONGEST_TITLE);
        OperatingText text = content.text().checked(LONGEST_TEXT);
        this.kind = content.kind();
        this.services =
                EnumSet.copyOf(content.services()).stream().map(Enum::name).collect(Collectors.joining(","));
        this.titleNb = title.bokmal();
        this.titleEn = title.english();
        this.textNb = text.bokmal();
        this.textEn = text.english();
        this.startsAt = content.starts();
        this.endsAt = content.ends();
        this.downtime = content.downtime();
    }

    private static void checkIncident(Content content, Instant now) {
        if (content.starts().isAfter(now)) {
            throw new BusinessRuleViolation(SupportError.INCIDENT_LATER);
        }
        if (content.ends() != null) {
            throw new BusinessRuleViolation(SupportError.INCIDENT_END);
        }
    }

    private static void checkPlanned(Content content) {
        if (content.ends() == null) {
            throw new BusinessRuleViolation(SupportError.END_MISSING);
        }
        if (!content.ends().isAfter(content.starts())) {
            throw new BusinessRuleViolation(SupportError.END_BEFORE_START);
        }
    }

    /** More is known now. @throws BusinessRuleViolation CLOSED, TEXT_MISSING, TOO_LONG */
    public void tell(OperatingText text, Instant now, String by) {
        mustBeOpen();
        updates.add(new OperatingUpdate(this, text.checked(LONGEST_TEXT), now, by));
    }

    /**
     * Everything works again.
     *
     * @throws BusinessRuleViolation CLOSED, NOT_BEGUN, SOLVED_WHEN, TEXT_MISSING, TOO_LONG
     */
    public Changes solve(Instant at, OperatingText text, Instant now, String by) {
        mustBeOpen();
        if (startsAt.isAfter(now)) {
            throw new BusinessRuleViolation(SupportError.NOT_BEGUN);
        }
        if (at == null || at.isBefore(startsAt) || at.isAfter(now)) {
            throw new BusinessRuleViolation(SupportError.SOLVED_WHEN);
        }
        tell(text, now, by);
        Changes changes = Changes.none().field("operatingEnd", endsAt, at);
        endsAt = at;
        close(now, by);
        return changes;
    }

    /** It won't be, or was none. @throws BusinessRuleViolation CLOSED, TEXT_MISSING, TOO_LONG */
    public void callOff(OperatingText text, Instant now, String by) {
        tell(text, now, by);
        calledOff = true;
        close(now, by);
    }

    private void close(Instant now, String by) {
        closedAt = now;
        closedBy = by;
    }

    private void mustBeOpen() {
        if (closedAt != null) {
            throw new BusinessRuleViolation(SupportError.CLOSED, closedBy);
        }
    }

    public OperatingState state(Instant now) {
        if (calledOff) {
            return OperatingState.CALLED_OFF;
        }
        if (closedAt != null || endsAt != null && !endsAt.isAfter(now)) {
            return OperatingState.OVER;
        }
        return startsAt.isAfter(now) ? OperatingState.COMING : OperatingState.GOING_ON;
    }

    /** Nobody has said yet that it is over; planned maintenance may be over all the same. */
    public boolean isOpen() {
        return closedAt == null;
    }

    public OperatingKind kind() {
        return kind;
    }

    public Set<ServiceName> services() {
        return Collections.unmodifiableSet(Arrays.stream(services.split(","))
                .map(ServiceName::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ServiceName.class))));
    }

    public OperatingText title() {
        return new OperatingText(Objects.toString(titleNb, ""), Objects.toString(titleEn, ""));
    }

    public OperatingText text() {
        return new OperatingText(Objects.toString(textNb, ""), Objects.toString(textEn, ""));
    }

    public Instant startsAt() {
        return startsAt;
    }

    /** When it ended or is to end; empty for an incident that isn't solved. */
    public Optional<Instant> endsAt() {
        return Optional.ofNullable(endsAt);
    }

    /** What was recorded of it (OPS-3). */
    public Optional<Downtime> downtime() {
        return Optional.ofNullable(downtime);
    }

    public Instant publishedAt() {
        return publishedAt;
    }

    public String publishedBy() {
        return publishedBy;
    }

    public Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    public Optional<String> closedBy() {
        return Optional.ofNullable(closedBy);
    }

    /** Oldest first. */
    public List<OperatingUpdate> updates() {
        return Collections.unmodifiableList(updates);
    }

    /** For the log. */
    public Changes published() {
        return Changes.none()
                .field("operatingKind", null, kind)
                .field("operatingServices", null, services())
                .field("operatingTitle", null, titleNb)
                .field("operatingStart", null, startsAt)
                .field("operatingEnd", null, endsAt);
    }

    @Override
    public String subjectType() {
        return "OperatingMessage";
    }

    @Override
    public long subjectId() {
        return id();
    }

    @Override
    public String subjectLabel() {
        return titleNb;
    }
}
