using Musubi.Foundation;
using NodaTime;

namespace Musubi.Directory;

internal static class DirectoryProblems
{
    public static Problem UnknownPlace(Guid id) => Problem.NotFound("directory.unknown-place", ("place", id));

    public static Problem UnknownOrganisation(Guid id) => Problem.NotFound("directory.unknown-organisation", ("organisation", id));

    public static Problem UnknownPerson(Guid id) => Problem.NotFound("directory.unknown-person", ("person", id));

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

    public static Problem FigureTwice(int year) =>
        Problem.Invalid("directory.figure-twice", ("year", year.ToString(System.Globalization.CultureInfo.InvariantCulture)));

    public static Problem FigureValue(FigureKind kind) => Problem.Invalid("directory.figure-value", ("example", kind.Example));

    public static Problem FigureYear() => Problem.Invalid("directory.figure-year");

    public static Problem FigureSource() => Problem.Invalid("directory.figure-source");

    public static Problem Website() => Problem.Invalid("directory.website");

    /// <summary>A place (an organisation) cannot belong to itself or to one below it.</summary>
    public static Problem ParentBelow() => Problem.Invalid("directory.parent-below");

    /// <summary>Without consent or another basis the name stays unpublished.</summary>
    public static Problem NoConsent() => Problem.Conflict("directory.no-consent");
}
