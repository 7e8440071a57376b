#include "ui/wallet/qr_code.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <qrencode.h>

#include <memory>

namespace dria {

namespace {

constexpr int quietZone = 4;  // modules of light around, as ISO/IEC 18004 asks for
constexpr int moduleSize = 4; // pixels at 100 %

} // namespace

QrCode::QrCode(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void QrCode::setText(const QByteArray &text, const QString &name)
{
    setAccessibleName(name);
    m_width = 0;
    m_modules.clear();
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        text.isEmpty() ? nullptr : QRcode_encodeString8bit(text.constData(), 0, QR_ECLEVEL_M),
        QRcode_free);
    if (code) {
        m_width = code->width;
        m_modules = QByteArray(reinterpret_cast<const char *>(code->data),
                               qsizetype(code->width) * code->width);
    }
    updateGeometry();
    update();
}

bool QrCode::isDark(int x, int y) const
{
    return m_modules[qsizetype(y) * m_width + x] & 1;
}

QSize QrCode::sizeHint() const
{
    const int side = m_width == 0 ? 0 : (m_width + 2 * quietZone) * m_theme.px(moduleSize);
    return {side, side};
}

QByteArray QrCode::drawing() const
{
    QByteArray rows;
    for (int y = 0; y < m_width; ++y) {
        for (int x = 0; x < m_width; ++x)
            rows += isDark(x, y) ? '#' : '.';
        rows += '\n';
    }
    return rows;
}

void QrCode::paintEvent(QPaintEvent *)
{
    if (m_width == 0)
        return;
    QPainter painter(this);
    painter.fillRect(rect(), Qt::white);
    const int module = m_theme.px(moduleSize);
    for (int y = 0; y < m_width; ++y) {
        for (int x = 0; x < m_width; ++x) {
            if (isDark(x, y))
                painter.fillRect((x + quietZone) * module, (y + quietZone) * module, module, module,
                                 Qt::black);
        }
    }
}

} // namespace dria
