#include "wallet/normal_form.h"

#include <algorithm>

namespace dria {

Secret normalForm(const Secret &utf8, QString::NormalizationForm form)
{
    const QByteArrayView bytes = utf8.view();
    const bool isAscii =
        std::ranges::all_of(bytes, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
    if (isAscii || !bytes.isValidUtf8())
        return utf8.clone();
    // Qt has its own copies while it works; these are the ones that can be reached.
    QString text = QString::fromUtf8(bytes);
    QString normal = text.normalized(form);
    const Secret before = Secret::takeFrom(text);
    return Secret::takeFrom(normal);
}

} // namespace dria
