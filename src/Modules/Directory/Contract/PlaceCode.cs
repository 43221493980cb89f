using Musubi.Directory.Model;
using Musubi.Foundation;
using NodaTime;

namespace Musubi.Directory;

/// <summary>A code of a place with the days on which it is valid: codes change when places merge.</summary>
/// <param name="Code">The checked code.</param>
/// <param name="ValidFrom">First day; null: since ever, or not known.</param>
/// <param name="ValidTo">Last day, included; null: still valid.</param>
public sealed record PlaceCode(Identifier Code, LocalDate? ValidFrom = null, LocalDate? ValidTo = null)
{
    /// <summary>Builds a code from what was typed.</summary>
    /// <remarks>Refuses as <see cref="Identifier"/> does, with <c>directory.code-not-for-places</c>, or with
    /// <c>directory.code-validity</c> when the last day is before the first.</remarks>
    public static Result<PlaceCode> TryCreate(string? scheme, string? value, LocalDate? validFrom, LocalDate? validTo)
    {
        if (!Identifier.Check(scheme, value).Succeeded(out var code, out var problem))
        {
            return problem;
        }

        if ((code.Scheme.Use & IdentifierUse.Place) == IdentifierUse.None)
        {
            return DirectoryProblems.CodeNotForPlaces(code.Scheme);
        }

        return validFrom > validTo ? DirectoryProblems.CodeValidity(validFrom.Value, validTo.Value) : new PlaceCode(code, validFrom, validTo);
    }

    /// <summary>True on the days on which the code is valid.</summary>
    public bool IsValidOn(LocalDate day) => (ValidFrom ?? LocalDate.MinIsoValue) <= day && day <= (ValidTo ?? LocalDate.MaxIsoValue);

    /// <summary>True when both are the same code and are valid on a common day.</summary>
    public bool Meets(PlaceCode other) =>
        Code == other.Code
        && (ValidFrom ?? LocalDate.MinIsoValue) <= (other.ValidTo ?? LocalDate.MaxIsoValue)
        && (other.ValidFrom ?? LocalDate.MinIsoValue) <= (ValidTo ?? LocalDate.MaxIsoValue);
}
