package no.front.portal.gateway;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import no.front.access.boundary.CallbackSecret;
import no.front.access.boundary.CallbackTrial;
import no.front.access.boundary.OwnCallback;
import no.front.access.boundary.OwnCallbacks;
import no.front.access.boundary.OwnGateway;
import no.front.access.boundary.OwnGatewayAccount;
import no.front.access.entity.AccessError;
import no.front.access.entity.CallbackKind;
import no.front.kernel.BusinessRuleViolation;
import no.front.web.ListQuery;
import no.front.web.Toasts;

/**
 * Where an own account's systems are called for one kind of event, {@code ?account=&kind=}. A secret and what came of a try
 * are shown without a redirect, for nobody could show them again.
 */
@Named
@RequestScoped
public class GatewayCallbackBacking {

    @Inject
    OwnGateway gateway;

    @Inject
    OwnCallbacks callbacks;

    @Inject
    ListQuery query;

    @Inject
    Toasts toasts;

    private OwnGatewayAccount account;
    private OwnCallback callback;
    private CallbackSecret secret;
    private CallbackTrial trial;
    private String url;

    @PostConstruct
    void load() {
        long id = query.id("account").orElseThrow(() -> new BusinessRuleViolation(AccessError.ACCOUNT_NOT_FOUND));
        CallbackKind kind = query.choice("kind", CallbackKind.class)
                .orElseThrow(() -> new BusinessRuleViolation(AccessError.CALLBACK_MISSING));
        account = gateway.view(id).account();
        read(kind);
    }

    private void read(CallbackKind kind) {
        callback = callbacks.of(account.id()).stream()
                .filter(one -> one.kind() == kind)
                .findFirst()
                .orElseThrow();
        url = callback.url();
    }

    public String save() {
        secret = callbacks.lead(account.id(), callback.kind(), url).orElse(null);
        if (secret != null) {
            read(callback.kind());
            return null;
        }
        toasts.done("callback.saved");
        return "gateway-callback?faces-redirect=true&account=" + account.id() + "&kind=" + callback.kind();
    }

    public void renewSecret() {
        secret = callbacks.renewSecret(account.id(), callback.kind());
    }

    public void test() {
        trial = callbacks.test(account.id(), callback.kind());
    }

    public String remove() {
        callbacks.remove(account.id(), callback.kind());
        toasts.done("callback.removed");
        return "gateway?faces-redirect=true&account=" + account.id();
    }

    public OwnGatewayAccount getAccount() {
        return account;
    }

    public OwnCallback getCallback() {
        return callback;
    }

    /** Null unless it was just made. */
    public CallbackSecret getSecret() {
        return secret;
    }

    /** Null unless it was just tried. */
    public CallbackTrial getTrial() {
        return trial;
    }

    public String getUrl() {
        return url;
    }

    public void setUrl(String url) {
        this.url = url;
    }
}
