package no.front.backoffice.traffic;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import no.front.traffic.boundary.UsageSources;
import no.front.traffic.entity.UsageSource;
import no.front.web.Toasts;

/** Who reports usage, and their keys. */
@Named
@RequestScoped
public class UsageSourcesBacking {

    @Inject
    UsageSources sources;

    @Inject
    Toasts toasts;

    private List<UsageSource> all;
    private String name;
    private String key = "";
    private String keyOf = "";

    @PostConstruct
    void load() {
        all = sources.all();
    }

    public String add() {
        sources.add(name);
        toasts.done("usageSources.added", name.strip());
        return "usage-sources?faces-redirect=true";
    }

    /** Shown on this answer only. */
    public void giveKey(long id) {
        key = sources.giveKey(id);
        load();
        keyOf = all.stream()
                .filter(source -> source.id() == id)
                .findFirst()
                .map(UsageSource::name)
                .orElse("");
    }

    public String stop(long id) {
        sources.stop(id);
        return "usage-sources?faces-redirect=true";
    }

    public String resume(long id) {
        sources.resume(id);
        return "usage-sources?faces-redirect=true";
    }

    public List<UsageSource> getAll() {
        return all;
    }

    /** "" unless one was just made. */
    public String getKey() {
        return key;
    }

    public String getKeyOf() {
        return keyOf;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
