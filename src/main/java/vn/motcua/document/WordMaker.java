package vn.motcua.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Turns a form's page into a Word document. It is no converter of XHTML: it knows the few blocks
 * that the templates of the forms are built of, and nothing else.
 */
final class WordMaker {

    private final WordSheet sheet;

    private WordMaker(WordSheet sheet) {
        this.sheet = sheet;
    }

    static byte[] make(FormPages.Page page, Instant madeAt) {
        Document xhtml = parse(page.xhtml());
        String title = xhtml.getElementsByTagName("title").item(0).getTextContent();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (WordSheet sheet = new WordSheet(page.size(), title, madeAt)) {
            Element body = (Element) xhtml.getElementsByTagName("body").item(0);
            new WordMaker(sheet).blocks(body, sheet::paragraph);
            sheet.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private void blocks(Element parent, Supplier<XWPFParagraph> place) {
        for (Element block : children(parent)) {
            switch (block.getAttribute("class")) {
                case "head" -> columns(block, 42, 58);
                case "top" -> columns(block, 17, 66, 17);
                case "signs" -> columns(block, 50, 50);
                case "pair" -> pair(block);
                case "rule" -> sheet.rule(place.get());
                default -> block(block, place);
            }
        }
    }

    private void block(Element block, Supplier<XWPFParagraph> place) {
        switch (block.getTagName()) {
            case "table" -> table(block);
            case "img" ->
                    sheet.picture(
                            place.get(), block.getAttribute("src"), block.getAttribute("alt"));
            default -> write(block, sheet.begin(place.get(), WordLook.of(block)));
        }
    }

    private void columns(Element block, int... percents) {
        List<Supplier<XWPFParagraph>> cells = sheet.columns(percents);
        List<Element> parts = children(block);
        for (int i = 0; i < parts.size(); i++) {
            blocks(parts.get(i), cells.get(i));
        }
    }

    private void pair(Element block) {
        WordText text = sheet.beginHalves();
        List<Element> parts = children(block);
        write(parts.getFirst(), text);
        text.tab();
        write(parts.getLast(), text);
    }

    private void table(Element table) {
        List<List<Element>> rows = new ArrayList<>();
        for (Element part : children(table)) {
            children(part).forEach(row -> rows.add(children(row)));
        }
        List<List<Supplier<XWPFParagraph>>> grid = sheet.grid(rows.size(), widths(rows.getFirst()));
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                cell(rows.get(row).get(column), grid.get(row).get(column));
            }
        }
    }

    private void cell(Element cell, Supplier<XWPFParagraph> place) {
        if (children(cell).stream().anyMatch(child -> child.getTagName().equals("p"))) {
            blocks(cell, place);
        } else {
            write(cell, sheet.begin(place.get(), WordLook.of(cell)));
        }
    }

    /** In per cent; columns without a width share what is left. */
    private static List<Double> widths(List<Element> heads) {
        List<Double> said =
                heads.stream()
                        .map(head -> head.getAttribute("style").replaceAll("[^0-9.]", ""))
                        .map(width -> width.isEmpty() ? 0 : Double.parseDouble(width))
                        .toList();
        double left = 100 - said.stream().mapToDouble(Double::doubleValue).sum();
        long sharing = said.stream().filter(width -> width == 0).count();
        return said.stream().map(width -> width == 0 ? left / sharing : width).toList();
    }

    private void write(Node from, WordText text) {
        for (Node node = from.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                switch (element.getTagName()) {
                    case "br" -> text.newLine();
                    case "b" -> write(element, text.bold());
                    default -> write(element, text);
                }
            } else {
                text.add(node.getTextContent());
            }
        }
    }

    private static List<Element> children(Node parent) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    private static Document parse(String xhtml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xhtml)));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException("A form's page is not well-formed", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
