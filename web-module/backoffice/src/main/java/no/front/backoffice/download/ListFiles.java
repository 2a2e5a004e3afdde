package no.front.backoffice.download;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import no.front.web.download.ListFile;
import no.front.web.download.ListFileFilter;

/** The lists of the back office as files. */
public class ListFiles extends ListFileFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    @Any
    transient Instance<ListFile> files;

    @Override
    protected Stream<ListFile> files() {
        return files.stream();
    }
}
