#pragma once
// Installs the texts of the person's language: Qt's own and the program's.

class QCoreApplication;

namespace dria {

/// The translators belong to the application. A language without texts of ours shows English.
void installTranslations(QCoreApplication &application);

} // namespace dria
