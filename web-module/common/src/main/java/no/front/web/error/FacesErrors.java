package no.front.web.error;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Hangs {@link FacesErrorHandler} before the one of Faces. */
public class FacesErrors extends ExceptionHandlerFactory {

    public FacesErrors(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new FacesErrorHandler(getWrapped().getExceptionHandler());
    }
}
