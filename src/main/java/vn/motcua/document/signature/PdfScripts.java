package vn.motcua.document.signature;

import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.jspecify.annotations.Nullable;

/** Finds program code in a PDF: scripts, and actions that start programs or send things away. */
final class PdfScripts {

    private static final Set<String> ACTIONS =
            Set.of("JavaScript", "Launch", "ImportData", "SubmitForm", "Rendition");
    private static final int MOST_OBJECTS = 200_000;
    private static final int DEEPEST = 40;

    private PdfScripts() {}

    /** Of a file with more objects than anybody looks through, whatever is in the first of them. */
    static boolean isIn(COSDocument document) {
        return document.getXrefTable().keySet().stream()
                .limit(MOST_OBJECTS)
                .anyMatch(key -> isIn(object(document, key), 0));
    }

    private static @Nullable COSBase object(COSDocument document, COSObjectKey key) {
        return document.getObjectFromPool(key).getObject();
    }

    /** References are not followed: each object has its own turn. */
    private static boolean isIn(@Nullable COSBase value, int depth) {
        if (depth > DEEPEST) {
            return false;
        }
        return switch (value) {
            case COSDictionary dictionary -> isIn(dictionary, depth);
            case COSArray array -> {
                for (int i = 0; i < array.size(); i++) {
                    if (isIn(array.get(i), depth + 1)) {
                        yield true;
                    }
                }
                yield false;
            }
            case null, default -> false;
        };
    }

    private static boolean isIn(COSDictionary dictionary, int depth) {
        if (dictionary.containsKey(COSName.JS)
                || (dictionary.getDictionaryObject(COSName.S) instanceof COSName action
                        && ACTIONS.contains(action.getName()))) {
            return true;
        }
        for (COSName key : dictionary.keySet()) {
            if (isIn(dictionary.getItem(key), depth + 1)) {
                return true;
            }
        }
        return false;
    }
}
