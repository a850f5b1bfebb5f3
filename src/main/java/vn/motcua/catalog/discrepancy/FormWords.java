package vn.motcua.catalog.discrepancy;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.motcua.kernel.LegalBasis;
import vn.motcua.kernel.VietnameseText;

/**
 * Whether two sides name the same forms (mẫu đơn, tờ khai). A decision calls a form by its number
 * and instrument, the national database by the name of a file; a file's name is no name of a form,
 * so it denies another only by its number. Pure.
 */
@LegalBasis("nd-63-2010#8")
final class FormWords {

    private static final Pattern FILE =
            Pattern.compile(
                    "\\.(?:docx?|pdf|xlsx?|rtf|zip|rar|odt|jpe?g|png)\\b",
                    Pattern.CASE_INSENSITIVE);

    /** {@code Mẫu số 01}, {@code mẫu CT01}, {@code Mau so 04a-ĐK}. */
    private static final Pattern NUMBER =
            Pattern.compile(
                    "\\bm[aẫ]u(?:\\s*s[oố])?[\\s:_]*((?:[a-zđ]{0,4}\\d+[a-zđ]?)(?:[./_-][a-zđ\\d]{1,6})*)",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private FormWords() {}

    static boolean same(List<String> here, List<String> there) {
        if (here.isEmpty() != there.isEmpty()) {
            return false;
        }
        if (Keys.words(here).equals(Keys.words(there))) {
            return true;
        }
        boolean files =
                here.stream().anyMatch(FormWords::isFile)
                        || there.stream().anyMatch(FormWords::isFile);
        if (files) {
            return !allNumbered(here)
                    || !allNumbered(there)
                    || numbers(here).equals(numbers(there));
        }
        return covers(here, there) && covers(there, here);
    }

    private static boolean isFile(String line) {
        return FILE.matcher(line).find();
    }

    private static boolean allNumbered(List<String> lines) {
        return lines.stream().noneMatch(line -> numbers(List.of(line)).isEmpty());
    }

    static Set<String> numbers(List<String> lines) {
        return lines.stream()
                .flatMap(line ->
                        NUMBER.matcher(FILE.matcher(line).replaceAll(" ").toLowerCase(Locale.ROOT))
                                .results()
                                .map(found -> found.group(1)))
                .map(number -> VietnameseText.fold(number).replace(" ", ""))
                .map(number -> number.replaceFirst("^0+(?=\\d)", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A form that is named in fewer words is the same as one that is named in more. */
    private static boolean covers(List<String> lines, List<String> others) {
        return lines.stream()
                .map(line -> " " + Spelling.of(line) + " ")
                .allMatch(line ->
                        others.stream()
                                .map(other -> " " + Spelling.of(other) + " ")
                                .anyMatch(other -> other.contains(line) || line.contains(other)));
    }
}
