package tw.filingzone.suite;

import org.jboss.arquillian.container.spi.client.container.ContainerConfiguration;
import org.jboss.arquillian.container.spi.client.container.DeployableContainer;
import org.jboss.arquillian.container.spi.client.protocol.ProtocolDescription;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.as.arquillian.container.managed.ManagedDeployableContainer;
import org.jboss.shrinkwrap.api.Archive;

/** Tells Arquillian of the {@link StartedZone}, to which it deploys nothing: browser tests need no more than its address. */
public class StartedContainer implements DeployableContainer<StartedContainer.Nothing> {

    /** There is nothing to configure. */
    public static class Nothing implements ContainerConfiguration {
        @Override
        public void validate() {
            // nothing to be wrong
        }
    }

    /** Puts this container into the place of WildFly's, if there is a started zone. */
    public static class Registration implements LoadableExtension {
        @Override
        public void register(ExtensionBuilder extensions) {
            if (StartedZone.isUsed()) {
                extensions.override(
                        DeployableContainer.class, ManagedDeployableContainer.class, StartedContainer.class);
            }
        }
    }

    @Override
    public Class<Nothing> getConfigurationClass() {
        return Nothing.class;
    }

    @Override
    public ProtocolDescription getDefaultProtocol() {
        return new ProtocolDescription("Servlet 5.0");
    }

    @Override
    public ProtocolMetaData deploy(Archive<?> archive) {
        return new ProtocolMetaData();
    }

    @Override
    public void undeploy(Archive<?> archive) {
        // nothing was deployed
    }
}
