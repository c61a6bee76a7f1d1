package tw.filingzone.isms.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import tw.filingzone.calendar.model.FilingItem;
import tw.filingzone.isms.model.IsmsCertificate;
import tw.filingzone.register.service.RecordStore;
import tw.filingzone.register.service.RegisterSource;

/** Gives the certificates to filings. */
@ApplicationScoped
class CertificateSource implements RegisterSource {

    @Inject
    private RecordStore records;

    @Override
    public FilingItem item() {
        return FilingItem.ISMS;
    }

    @Override
    public List<IsmsCertificate> records(long firmId) {
        return records.all(IsmsCertificate.class, firmId);
    }
}
