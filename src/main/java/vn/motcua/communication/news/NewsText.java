package vn.motcua.communication.news;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.AttributeProvider;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;

/**
 * The text of news: Markdown (CommonMark). HTML in it is shown as it is typed, addresses that are
 * no web or mail address are dropped, and pictures of other sites are their text alone.
 */
public final class NewsText {

    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer HTML =
            HtmlRenderer.builder()
                    .escapeHtml(true)
                    .sanitizeUrls(true)
                    .urlSanitizer(new DefaultUrlSanitizer(List.of("http", "https", "mailto")))
                    .percentEncodeUrls(true)
                    .attributeProviderFactory(context -> attributes())
                    .build();
    private static final TextContentRenderer PLAIN = TextContentRenderer.builder().build();

    private NewsText() {}

    private static AttributeProvider attributes() {
        return (node, tag, attributes) -> rel(node, attributes);
    }

    private static void rel(Node node, Map<String, String> attributes) {
        if (node instanceof Link) {
            attributes.put("rel", "noopener nofollow");
        }
    }

    /** As HTML that a page may hold. */
    public static String html(String markdown) {
        Node all = PARSER.parse(markdown);
        all.accept(new Tamed());
        return HTML.render(all);
    }

    /** Without any mark-up. */
    public static String plain(String markdown) {
        return PLAIN.render(PARSER.parse(markdown)).strip();
    }

    /** Where its links lead, in their order. */
    public static List<String> links(String markdown) {
        List<String> found = new ArrayList<>();
        PARSER.parse(markdown)
                .accept(
                        new AbstractVisitor() {
                            @Override
                            public void visit(Link link) {
                                found.add(link.getDestination());
                                visitChildren(link);
                            }
                        });
        return found;
    }

    /** Headings stand under that of the page; pictures become their text. */
    private static final class Tamed extends AbstractVisitor {
        @Override
        public void visit(Heading heading) {
            heading.setLevel(2);
            visitChildren(heading);
        }

        @Override
        public void visit(Image image) {
            visitChildren(image);
            Node child = image.getFirstChild();
            while (child != null) {
                Node next = child.getNext();
                image.insertBefore(child);
                child = next;
            }
            image.unlink();
        }
    }
}
