using Musubi.Foundation;
using NodaTime;

namespace Musubi.Directory.Model;

internal static class DirectoryProblems
{
    /// <summary>There is no such entry, or none that the reader may know of.</summary>
    public static Problem Unknown(DirectoryPart part, Guid id) => Problem.NotFound(
        part switch
        {
            DirectoryPart.Places => "directory.unknown-place",
            DirectoryPart.Organisations => "directory.unknown-organisation",
            _ => "directory.unknown-person",
        },
        ("id", id));

    /// <summary>What a form points to is gone, or was never visible to the actor.</summary>
    public static Problem UnknownTarget() => Problem.Invalid("directory.unknown-target");

    /// <summary>An entry is made in a programme of which the actor is the secretariat.</summary>
    public static Problem NotYourProgramme() => Problem.NotAllowed("directory.not-your-programme");

    /// <summary>Only the secretariat of the programme that owns the entry may do this.</summary>
    public static Problem NotYours() => Problem.NotAllowed("directory.not-yours");

    public static Problem CodeNotForPlaces(IdentifierScheme scheme) =>
        Problem.Invalid("directory.code-not-for-places", ("scheme", scheme.Key));

    public static Problem CodeNotForOrganisations(IdentifierScheme scheme) =>
        Problem.Invalid("directory.code-not-for-organisations", ("scheme", scheme.Key));

    public static Problem CodeValidity(LocalDate validFrom, LocalDate validTo) =>
        Problem.Invalid("directory.code-validity", ("validFrom", validFrom), ("validTo", validTo));

    public static Problem CodeTwice(Identifier code) => Problem.Invalid("directory.code-twice", ("value", code.Shown));

    /// <summary>Another place or organisation carries the code at the same time.</summary>
    public static Problem CodeTaken(Identifier code, LocalizedText name) =>
        Problem.Conflict("directory.code-taken", ("value", code.Shown), ("name", name));

    public static Problem NoSuchPoint(int most) => Problem.Invalid("directory.no-such-point", ("most", most));

    public static Problem UnknownFigure(string? figure) => Problem.Invalid("directory.unknown-figure", ("figure", figure ?? string.Empty));

    public static Problem FigureTwice() => Problem.Invalid("directory.figure-twice");

    public static Problem FigureValue(FigureKind kind) => Problem.Invalid("directory.figure-value", ("example", kind.Example));

    public static Problem FigureYear() => Problem.Invalid("directory.figure-year");

    public static Problem FigureSource() => Problem.Invalid("directory.figure-source");

    /// <summary>A place (an organisation) cannot belong to itself or to one below it.</summary>
    public static Problem ParentBelow() => Problem.Invalid("directory.parent-below");

    public static Problem ConsentDay() => Problem.Invalid("directory.consent-day");

    public static Problem ConsentWithdrawn() => Problem.Invalid("directory.consent-withdrawn-before");

    /// <summary>An account is one person's.</summary>
    public static Problem AccountTaken() => Problem.Conflict("directory.account-taken");

    /// <summary>Without consent or another basis the name stays unpublished.</summary>
    public static Problem NoConsent() => Problem.Conflict("directory.no-consent");
}
