#pragma once
// What languages are called, and how their files end, whatever people write behind a fence.

#include <QString>
#include <QStringView>

namespace dria::highlight {

/// The language in what stands behind a fence, as it is written there: "py" of "py title=x", of
/// "{.py}", of "py:a.py" and of "src/a.py".
[[nodiscard]] QString languageIn(QStringView info);

/// "Python" for "py"; a language that is not known as it was written, and nothing for nothing.
[[nodiscard]] QString languageTitle(QStringView written);

/// How a file of the language ends, without a dot, "py"; a whole name where the language has one,
/// "Dockerfile". Empty for a language that is not known.
struct LanguageFile
{
    QString suffix = {};
    QString wholeName = {};
};
[[nodiscard]] LanguageFile languageFile(QStringView written);

} // namespace dria::highlight
