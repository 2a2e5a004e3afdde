package no.front.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** The address of the open page, for forms that come back to it. */
@Named("address")
@RequestScoped
public class PageAddress {

    @Inject
    HttpServletRequest request;

    /** With context path and query. */
    public String getCurrent() {
        String query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }
}
