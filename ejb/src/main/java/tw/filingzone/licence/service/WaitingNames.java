package tw.filingzone.licence.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import tw.filingzone.telemetry.service.QueueSize;

/** The names of licences that wait for the exchange's ruling. */
@ApplicationScoped
class WaitingNames implements QueueSize {

    @Inject
    private LicenceNames names;

    @Override
    public String name() {
        return "licence_names";
    }

    @Override
    public long size() {
        return names.waiting();
    }
}
