#include "ui/program/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace dria {

void installTranslations(QCoreApplication &application)
{
    const auto install = [&application](const QLocale &locale, const QString &name,
                                        const QString &folder) {
        auto *translator = new QTranslator(&application);
        if (translator->load(locale, name, QStringLiteral("_"), folder))
            QCoreApplication::installTranslator(translator);
        else
            delete translator;
    };
    const QString own = QStringLiteral("dria-desktop");
    const QString ownTexts = QStringLiteral(":/i18n");
    // English is a translation too: it knows "1 node" from "2 nodes". The last one installed wins.
    install(QLocale(QLocale::English), own, ownTexts);
    install(QLocale(), QStringLiteral("qtbase"),
            QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(QLocale(), own, ownTexts);
}

} // namespace dria
