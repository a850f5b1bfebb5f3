package vn.motcua.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;

/** The program's own classes, without its tests; read once for all that look at them. */
final class Program {

    static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .withImportOption(location -> !location.contains("/test"))
                    .importPackages("vn.motcua");

    private Program() {}
}
