package tw.filingzone.identity.service;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.logging.Logger;
import tw.filingzone.identity.model.SetupToken;
import tw.filingzone.kernel.model.Languages;
import tw.filingzone.kernel.model.MessageKey;
import tw.filingzone.kernel.model.Messages;
import tw.filingzone.kernel.service.Setting;

/** Says in the server's log how to make the first administrator, at every start until there is one. */
@Startup
@Singleton
@DependsOn("Migration")
public class FirstStart {

    private static final Logger LOG = Logger.getLogger(FirstStart.class.getName());

    @Inject
    private Setup setup;

    @PostConstruct
    void sayHow() {
        if (!Setting.DEMO.isOn()) {
            setup.issueToken().ifPresent(token -> Languages.ALL.forEach(language -> say(language, token)));
        }
    }

    private static void say(Locale language, String token) {
        LOG.info(Messages.text(language, MessageKey.of("identity.setup.log", token, SetupToken.LIFE.toHours())));
    }
}
