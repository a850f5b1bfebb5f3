package vn.motcua.catalog.bpmn;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.operaton.bpm.model.bpmn.Bpmn;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The schemas of BPMN 2.0 as the OMG publishes them, taken from the jar of a reader of BPMN. */
final class BpmnSchema {

    private static final Schema SCHEMA = schema();

    private BpmnSchema() {}

    private static Schema schema() {
        URL file = Bpmn.class.getResource("schema/BPMN20.xsd");
        try {
            return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                    .newSchema(Objects.requireNonNull(file));
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What is wrong with a file, each with its line. */
    static List<String> faults(byte[] file) {
        List<String> faults = new ArrayList<>();
        Validator validator = SCHEMA.newValidator();
        validator.setErrorHandler(
                new ErrorHandler() {
                    @Override
                    public void warning(SAXParseException e) {
                        error(e);
                    }

                    @Override
                    public void error(SAXParseException e) {
                        faults.add(e.getLineNumber() + ": " + e.getMessage());
                    }

                    @Override
                    public void fatalError(SAXParseException e) {
                        error(e);
                    }
                });
        try {
            validator.validate(new StreamSource(new ByteArrayInputStream(file)));
        } catch (SAXException | IOException e) {
            faults.add(e.toString());
        }
        return faults;
    }
}
