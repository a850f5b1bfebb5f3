/**
 * Files by the hash of their content, in a folder or an S3 store, looked at by a virus scanner
 * where one is set; and papers made from the forms of the law as PDF/A. An issued paper is stored
 * once and printed again with the same bytes.
 */
@ApplicationModule(
        displayName = "Document",
        allowedDependencies = {"kernel", "database", "journal", "command", "job", "calendar"})
@NullMarked
package vn.motcua.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
