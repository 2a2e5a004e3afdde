package no.front.web.resource;

import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ResourceWrapper;

/**
 * Each resource has one address. Faces gives it another one on pages that were asked for with their extension, as the front
 * door is, and a browser would fetch all of it once more on the next page.
 */
public class OneAddress extends ResourceHandlerWrapper {

    public OneAddress(ResourceHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Resource createResource(String name) {
        return known(super.createResource(name));
    }

    @Override
    public Resource createResource(String name, String library) {
        return known(super.createResource(name, library));
    }

    @Override
    public Resource createResource(String name, String library, String contentType) {
        return known(super.createResource(name, library, contentType));
    }

    private static Resource known(Resource resource) {
        return resource == null ? null : new Known(resource);
    }

    /** {@code /x/jakarta.faces.resource/a.css.xhtml?v=1} is {@code /x/faces/jakarta.faces.resource/a.css?v=1}. */
    static String address(String path) {
        return path.replaceFirst("(?<!/faces)(/jakarta\\.faces\\.resource/[^?]+)\\.xhtml(?=$|\\?)", "/faces$1");
    }

    private static final class Known extends ResourceWrapper {

        Known(Resource wrapped) {
            super(wrapped);
        }

        @Override
        public String getRequestPath() {
            return address(super.getRequestPath());
        }
    }
}
