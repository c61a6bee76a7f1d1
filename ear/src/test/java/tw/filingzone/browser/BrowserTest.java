package tw.filingzone.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test that drives a browser from outside the server. Every test gets {@link Visitor}s of its own and fails on any
 * script error, any refused resource and any breach of the content security policy. Stands together with
 * {@code @RunAsClient}, which the container does not find through another annotation.
 */
@Tag("browser")
@ExtendWith({ArquillianExtension.class, BrowserExtension.class})
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface BrowserTest {}
