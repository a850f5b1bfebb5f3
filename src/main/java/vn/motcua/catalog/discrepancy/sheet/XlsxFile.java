package vn.motcua.catalog.discrepancy.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * Reads one sheet of an office program's file (XLSX) as a stream: the sheet that the template calls
 * {@code Danh mục}, else the first. What it unfolds to is bounded.
 */
final class XlsxFile {

    /** The sheet of the template that is read. */
    static final String SHEET = "Danh mục";

    private static final long MOST_UNFOLDED = 200L * 1024 * 1024;
    private static final int MOST_ENTRIES = 2_000;
    private static final int MOST_RATIO = 200;
    private static final long ALWAYS_FINE = 20L * 1024 * 1024;

    /** It unfolds to more than is read. */
    static final class TooBig extends Exception {
        private static final long serialVersionUID = 1L;
    }

    /** It is no such file, or a broken one. */
    static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;
    }

    private XlsxFile() {}

    static void read(byte[] content, SheetTaker taker) throws TooBig, Unreadable {
        requireBounded(content);
        try (OPCPackage file = OPCPackage.open(new ByteArrayInputStream(content))) {
            XSSFReader reader = new XSSFReader(file);
            ReadOnlySharedStringsTable strings = new ReadOnlySharedStringsTable(file);
            var sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
            String chosen = chosen(reader);
            while (sheets.hasNext()) {
                try (InputStream sheet = sheets.next()) {
                    if (sheets.getSheetName().equals(chosen)) {
                        parser(new SheetSax(chosen, strings, reader.getStylesTable(), taker))
                                .parse(new InputSource(sheet));
                    }
                }
            }
        } catch (IOException
                | OpenXML4JException
                | SAXException
                | ParserConfigurationException
                | RuntimeException broken) {
            // The library says of a broken inside whatever it stumbles over.
            throw new Unreadable();
        }
    }

    private static String chosen(XSSFReader reader) throws IOException, OpenXML4JException {
        var sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
        String first = "";
        while (sheets.hasNext()) {
            sheets.next().close();
            String name = sheets.getSheetName();
            if (name.equals(SHEET)) {
                return name;
            }
            first = first.isEmpty() ? name : first;
        }
        return first;
    }

    private static XMLReader parser(SheetSax handler)
            throws ParserConfigurationException, SAXException {
        SAXParserFactory factory = SAXParserFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        XMLReader reader = factory.newSAXParser().getXMLReader();
        reader.setContentHandler(handler);
        return reader;
    }

    /** Sizes written in an archive may lie, so each entry is unfolded and counted. */
    private static void requireBounded(byte[] content) throws TooBig, Unreadable {
        byte[] buffer = new byte[64 * 1024];
        long unfolded = 0;
        int entries = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries++;
                for (int n = zip.read(buffer); n >= 0; n = zip.read(buffer)) {
                    unfolded += n;
                    if (unfolded > MOST_UNFOLDED
                            || entries > MOST_ENTRIES
                            || (unfolded > ALWAYS_FINE && unfolded / content.length > MOST_RATIO)) {
                        throw new TooBig();
                    }
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw new Unreadable();
        }
        if (entries == 0) {
            throw new Unreadable();
        }
    }
}
