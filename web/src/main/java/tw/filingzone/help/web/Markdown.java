package tw.filingzone.help.web;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.AttributeProvider;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Makes HTML of Markdown that somebody typed. HTML inside it is shown as text, a link leads to a page or a mail and to
 * nothing else, and a picture becomes its description, so no text can bring a script or a foreign resource into a page.
 */
final class Markdown {

    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .escapeHtml(true)
            .sanitizeUrls(true)
            .urlSanitizer(new DefaultUrlSanitizer(List.of("http", "https", "mailto")))
            .attributeProviderFactory(context -> new OutsideLinks())
            .build();

    /** There are a few hundred texts of help, and each form shows a dozen. */
    private static final int MOST_KEPT = 2_000;

    private static final Map<String, String> MADE = new ConcurrentHashMap<>();

    private Markdown() {}

    static String html(String text) {
        if (MADE.size() > MOST_KEPT) {
            MADE.clear();
        }
        return MADE.computeIfAbsent(text, Markdown::make);
    }

    private static String make(String text) {
        Node document = PARSER.parse(text);
        document.accept(new FitForPage());
        return RENDERER.render(document);
    }

    /** The page has the first level of headings for itself. */
    private static final class FitForPage extends AbstractVisitor {

        private static final int HIGHEST = 2;

        @Override
        public void visit(Heading heading) {
            heading.setLevel(Math.max(HIGHEST, heading.getLevel()));
            visitChildren(heading);
        }

        @Override
        public void visit(Image image) {
            visitChildren(image);
            while (image.getFirstChild() != null) {
                image.insertBefore(image.getFirstChild());
            }
            image.unlink();
        }
    }

    /** What leads out of the zone opens beside it. */
    private static final class OutsideLinks implements AttributeProvider {

        @Override
        public void setAttributes(Node node, String tag, Map<String, String> attributes) {
            if (node instanceof Link link && !link.getDestination().matches("/(?!/).*")) {
                attributes.put("target", "_blank");
                attributes.put("rel", "noopener noreferrer");
            }
        }
    }
}
