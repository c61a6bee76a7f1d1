package tw.filingzone.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import tw.filingzone.identity.model.LevelCount;
import tw.filingzone.identity.service.FirmDirectory;

/** How many firms each level has, for the exchange's main page. */
@Named
@RequestScoped
public class LevelCounts {

    @Inject
    private FirmDirectory firms;

    private List<LevelCount> all;

    public List<LevelCount> getAll() {
        if (all == null) {
            all = firms.countByLevel();
        }
        return all;
    }
}
