package vn.motcua.communication.web;

import java.io.StringWriter;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;
import vn.motcua.communication.news.NewsText;
import vn.motcua.communication.news.PublishedItem;
import vn.motcua.kernel.Zones;
import vn.motcua.shell.Frame;

/** News of a site as Atom (RFC 4287). */
final class NewsFeed {

    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

    private final XMLStreamWriter xml;
    private final CommunicationNames names;
    private final String base;
    private final Frame frame;

    private NewsFeed(XMLStreamWriter xml, CommunicationNames names, String base, Frame frame) {
        this.xml = xml;
        this.names = names;
        this.base = base;
        this.frame = frame;
    }

    /**
     * @param site null for all sites
     * @param base of addresses here
     */
    static String of(
            List<PublishedItem> items,
            @Nullable UUID site,
            CommunicationNames names,
            String base,
            Frame frame) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            new NewsFeed(xml, names, base, frame).write(items, site);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return text.toString();
    }

    private void write(List<PublishedItem> items, @Nullable UUID site) throws XMLStreamException {
        String asked = site == null ? "" : "?site=" + site;
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(NAMESPACE);
        xml.writeAttribute("xml:lang", "vi");
        element("id", base + PublicNewsDoor.FEED + asked);
        element(
                "title",
                site == null
                        ? frame.text("communication.public.title")
                        : frame.text("communication.public.of", names.unit(site, frame)));
        element("updated", moment(changed(items)));
        link("self", base + PublicNewsDoor.FEED + asked);
        link("alternate", base + PublicNewsDoor.PATH + asked);
        author(site == null ? frame.text("communication.public.title") : names.unit(site));
        for (PublishedItem item : items) {
            write(item);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private static Instant changed(List<PublishedItem> items) {
        return items.stream().map(NewsFeed::updated).max(Instant::compareTo).orElse(Instant.EPOCH);
    }

    /** When it came to be seen: as it was published, or with the day that was set for it. */
    private static Instant updated(PublishedItem item) {
        Instant day = Zones.instantOf(item.shown().from().atStartOfDay());
        return day.isAfter(item.shown().at()) ? day : item.shown().at();
    }

    private void write(PublishedItem item) throws XMLStreamException {
        xml.writeStartElement("entry");
        element("id", "urn:uuid:" + item.id());
        element("title", item.words().title());
        element("published", moment(Zones.instantOf(item.first().atStartOfDay())));
        element("updated", moment(updated(item)));
        link("alternate", base + PublicNewsDoor.PATH + "/" + item.id());
        String byline = item.words().byline();
        author(byline.isEmpty() ? names.unit(item.unit()) : byline);
        xml.writeEmptyElement("category");
        xml.writeAttribute("term", item.words().topic());
        xml.writeAttribute("label", names.topic(item.words().topic(), frame));
        element("summary", item.words().summary());
        xml.writeStartElement("content");
        xml.writeAttribute("type", "html");
        xml.writeCharacters(legal(NewsText.html(item.words().body())));
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void author(String name) throws XMLStreamException {
        xml.writeStartElement("author");
        element("name", name);
        xml.writeEndElement();
    }

    private void link(String rel, String address) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", rel);
        xml.writeAttribute("href", address);
    }

    private void element(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(legal(text));
        xml.writeEndElement();
    }

    private static String moment(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /** XML cannot hold every character, not even escaped. */
    private static String legal(String text) {
        return text.codePoints()
                .filter(c -> c == '\t' || c == '\n' || c >= ' ' && c != 0xFFFE && c != 0xFFFF)
                .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
