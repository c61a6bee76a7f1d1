package tw.filingzone.evidence.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import tw.filingzone.telemetry.service.QueueSize;

/** The files that differ from what was stored. */
@ApplicationScoped
class DamagedFiles implements QueueSize {

    @Inject
    private FileChecks checks;

    @Override
    public String name() {
        return "damaged_files";
    }

    @Override
    public long size() {
        return checks.damaged();
    }
}
