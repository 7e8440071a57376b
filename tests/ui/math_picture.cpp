// Paints a conversation about mathematics into PNG files, to be looked at:
// math_picture PROGRAM FOLDER, where PROGRAM is dria-formulas.

#include "timeline_test_model.h"
#include "ui/math/typesetter.h"
#include "ui/theme/theme.h"
#include "ui/timeline/timeline_view.h"

#include <QApplication>
#include <QDir>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace dria;
using namespace dria::test;
using namespace Qt::StringLiterals;
using timeline::Author;
using timeline::State;

namespace {

QList<Message> conversation()
{
    const QString answer =
        u"The **Gaussian integral** is the area under $e^{-x^2}$, and it has no antiderivative "
        "among elementary functions. Still, with $I = \\int_{-\\infty}^{\\infty} e^{-x^2}\\,dx$ "
        "one "
        "finds $I^2$ in polar coordinates, and the answer is $\\sqrt{\\pi} \\approx 1.772$.\n\n"
        "1. Square the integral and read it as one over the plane:\n"
        "   \\[\n   I^2 = \\iint_{\\mathbb{R}^2} e^{-(x^2+y^2)}\\,dx\\,dy\n   \\]\n"
        "2. Change to polar coordinates, where $dx\\,dy = r\\,dr\\,d\\theta$:\n"
        "   $$I^2 = \\int_0^{2\\pi}\\!\\int_0^\\infty e^{-r^2} r\\,dr\\,d\\theta = \\pi.$$\n\n"
        "So a tall fraction such as $\\frac{1+\\frac{a}{b}}{1-\\frac{c}{d}}$ amid a line moves the "
        "lines around it as far apart as it needs, and no further; a short one like $x_1$ or "
        "$\\alpha \\to \\beta$ moves none of them at all, however many words follow it here.\n\n"
        "\\begin{align}\n\\nabla \\cdot \\mathbf{E} &= \\frac{\\rho}{\\varepsilon_0} \\tag{1} "
        "\\\\\n"
        "\\nabla \\times \\mathbf{B} &= \\mu_0 \\mathbf{J} + \\mu_0 \\varepsilon_0 "
        "\\frac{\\partial \\mathbf{E}}{\\partial t} \\tag{2}\n\\end{align}\n\n"
        "### On $\\zeta(2)$ and its kin\n\n"
        "> Euler found that\n> $$\\sum_{n=1}^{\\infty} \\frac{1}{n^2} = \\frac{\\pi^2}{6}.$$\n\n"
        "| Function | Derivative | Note |\n|---|:-:|---|\n| $\\sin x$ | $\\cos x$ | \\(|\\sin x| "
        "\\le 1\\) |\n"
        "| $\\ln x$ | $\\frac{1}{x}$ | for $x > 0$ |\n| $x^n$ | $n x^{n-1}$ | |\n\n"
        "A wide one:\n\n"
        "$$f(x) = a_0 + a_1 x + a_2 x^2 + a_3 x^3 + a_4 x^4 + a_5 x^5 + a_6 x^6 + a_7 x^7 + a_8 "
        "x^8 + a_9 x^9 + a_{10} x^{10} + a_{11} x^{11} + a_{12} x^{12} + \\cdots$$\n\n"
        "$$A = \\begin{pmatrix} a_{11} & \\cdots & a_{1n} \\\\ \\vdots & \\ddots & \\vdots \\\\ "
        "a_{m1} & \\cdots & a_{mn} \\end{pmatrix}, \\quad f(x) = \\begin{cases} x & x \\ge 0 \\\\ "
        "-x "
        "& \\text{otherwise} \\end{cases}, \\quad \\ce{2H2 + O2 -> 2H2O}$$\n\n"
        "This one is wrong: $\\frac{a}$, and so is\n\n$$\\undefinedmacro{x} + 1$$\n\n"
        "It costs $5, then $10; \\$x\\$ is no formula."_s;
    const QString mirrored =
        u"إذا كان $x^2 + y^2 = r^2$ فإن المسافة هي $r$ وكذلك $\\frac{a}{b}$ و$c$.\n\n"
        "$$\\int_0^1 x^2\\,dx = \\frac13$$\n\n- البند $a_1$ الأول\n- البند الثاني\n\n"
        "中文段落里的公式$E=mc^2$也要对齐，分数$\\frac{1}{2}$也是。"_s;
    return {
        Message{.author = Author::Person,
                .text = u"Why is $\\int_{-\\infty}^\\infty e^{-x^2}\\,dx = \\sqrt\\pi$?"_s},
        Message{.text = answer, .footer = u"qwen3.5:9b · 412 tokens"_s},
        Message{.author = Author::Person, .text = u"$$e^{i\\pi} + 1 = 0$$"_s},
        Message{.text = mirrored},
        Message{
            .text =
                u"And so it goes on: with \\(a_1 + b\\) and now\n\n\\[\n\\frac{a_1}{b_1} + \\s"_s,
            .state = State::Streaming}};
}

/// Until nothing more is drawn.
void settle(math::Typesetter &typesetter, TimelineView &view)
{
    QSignalSpy settled(&typesetter, &math::MathRenderer::settled);
    while (settled.wait(3000))
        QTest::qWait(50);
    (void)view;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    if (argc < 3)
        return 1;
    Theme theme;
    theme.applyTo(application);
    math::Typesetter typesetter(
        {.program = QString::fromLocal8Bit(argv[1]), .families = theme.look()->fonts.uiFamilies});
    const QDir folder(QString::fromLocal8Bit(argv[2]));
    TimelineTestModel model;
    model.reset(conversation());
    for (const QString &name : {u"light"_s, u"dark"_s, u"zoom200"_s, u"source"_s, u"selected"_s}) {
        theme.setScheme(name == u"dark"_s ? Theme::Scheme::Dark : Theme::Scheme::Light);
        theme.setZoom(name == u"zoom200"_s ? 200 : 100);
        TimelineView view(theme);
        view.setModel(&model);
        view.setMath(name == u"source"_s ? nullptr : &typesetter);
        view.resize(name == u"zoom200"_s ? QSize(1400, 3600) : QSize(860, 2500));
        view.show();
        settle(typesetter, view);
        if (name == u"selected"_s)
            view.selectAll();
        view.grab().save(folder.filePath(u"math-%1.png"_s.arg(name)));
    }
    return 0;
}
