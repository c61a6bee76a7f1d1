package tw.filingzone.ciso.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import tw.filingzone.calendar.model.FilingItem;
import tw.filingzone.ciso.model.Ciso;
import tw.filingzone.register.service.RecordStore;
import tw.filingzone.register.service.RegisterSource;

/** Gives the CISOs to filings. */
@ApplicationScoped
class CisoSource implements RegisterSource {

    @Inject
    private RecordStore records;

    @Override
    public FilingItem item() {
        return FilingItem.CISO;
    }

    @Override
    public List<Ciso> records(long firmId) {
        return records.all(Ciso.class, firmId);
    }
}
