package no.front.portal.terms;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import no.front.contract.boundary.TermsVersions;
import no.front.contract.entity.ContractError;
import no.front.contract.entity.TermsVersion;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Language;
import no.front.platform.boundary.Block;
import no.front.platform.boundary.Markup;
import no.front.web.ListQuery;
import no.front.web.Words;
import no.front.web.edge.RequestPath;

/** One document as everybody may read it: the version in force, or the one of {@code ?version=}, and all others there were. */
@Named
@RequestScoped
public class TermsPageBacking {

    @Inject
    TermsVersions versions;

    @Inject
    HttpServletRequest request;

    @Inject
    ListQuery query;

    @Inject
    Words words;

    private TermsPage page;
    private TermsVersion version;
    private TermsVersion inForce;
    private List<TermsVersion> all;

    @PostConstruct
    void load() {
        page = TermsPage.at(RequestPath.of(request)).orElseThrow(TermsPageBacking::unknown);
        inForce = versions.inForce(page.kind()).orElse(null);
        all = versions.everInForce().stream()
                .filter(one -> one.kind() == page.kind())
                .toList();
        version = query.has("version")
                ? versions.find(page.kind(), query.text("version")).orElseThrow(TermsPageBacking::unknown)
                : inForce;
    }

    private static BusinessRuleViolation unknown() {
        return new BusinessRuleViolation(ContractError.NOT_FOUND);
    }

    public String getTitle() {
        return words.of(page.kind());
    }

    /** Null before anybody has published one. */
    public TermsVersion getVersion() {
        return version;
    }

    /** That this is not the one in force: it was, until a day, or will be, from a day; "" for the one in force. */
    public String getStanding() {
        int at = all.stream().map(TermsVersion::id).toList().indexOf(version.id());
        if (at < 0) {
            return words.say("terms.coming", version.validFrom());
        }
        return at == 0 ? "" : words.say("terms.former", all.get(at - 1).validFrom());
    }

    /** There is another one in force to read. */
    public boolean isOtherInForce() {
        return inForce != null && inForce.id() != version.id();
    }

    public List<Block> getBlocks() {
        return Markup.parse(version.text(language()));
    }

    public String getChanges() {
        return version.changes(language());
    }

    /** Newest first. */
    public List<TermsVersion> getAll() {
        return all;
    }

    public String getPath() {
        return page.path();
    }

    public String getPdf() {
        return "terms-pdf?kind=" + page.kind() + "&version=" + version.label() + "&language=" + language();
    }

    private Language language() {
        return Language.of(words.language());
    }
}
