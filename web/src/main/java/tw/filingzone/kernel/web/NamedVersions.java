package tw.filingzone.kernel.web;

import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ResourceWrapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;

/**
 * Puts a checksum of their content into the addresses of the zone's own scripts and styles, as PrimeFaces puts its version
 * into those of its own: browsers keep them for long, and a new release must not meet an old script.
 */
public class NamedVersions extends ResourceHandlerWrapper {

    private static final String OWN = "zone";

    private final Map<String, String> versions = new ConcurrentHashMap<>();

    public NamedVersions(ResourceHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Resource createResource(String name, String library) {
        Resource resource = super.createResource(name, library);
        return resource == null || !OWN.equals(library) ? resource : new Named(resource);
    }

    /** A resource whose address changes with its content. */
    private final class Named extends ResourceWrapper {

        private Named(Resource resource) {
            super(resource);
        }

        @Override
        public String getRequestPath() {
            return super.getRequestPath() + "&v="
                    + versions.computeIfAbsent(getResourceName(), name -> checksum(getWrapped()));
        }
    }

    private static String checksum(Resource resource) {
        try (InputStream content = resource.getInputStream()) {
            CRC32 checksum = new CRC32();
            checksum.update(content.readAllBytes());
            return Long.toHexString(checksum.getValue());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
