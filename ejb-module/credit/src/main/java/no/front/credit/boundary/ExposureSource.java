package no.front.credit.boundary;

import java.util.Collection;
import java.util.Map;

/** Something that adds to customers' exposure (CRE-7); components above implement it as CDI beans. */
public interface ExposureSource {

    /** For each of these customers that it knows anything of. */
    Map<Long, ExposureShare> of(Collection<Long> customerIds);
}
