using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Musubi.Directory.Model;
using Musubi.Foundation;
using Musubi.WebKit;

namespace Musubi.Directory.Features.EditPerson;

/// <summary>The form in which a person is made and edited.</summary>
internal sealed class PersonForm
{
    private int[] filled = [];

    public NameInput Name { get; set; } = new();

    public List<RoleRow> Roles { get; set; } = [];

    public List<string> Languages { get; set; } = [];

    public ConsentInput Consent { get; set; } = new();

    [DataType(DataType.EmailAddress)]
    public string? Email { get; set; }

    [DataType(DataType.PhoneNumber)]
    [StringLength(50)]
    public string? Phone { get; set; }

    public List<TransferRow> Transfers { get; set; } = [];

    public bool IsIllustrative { get; set; }

    [StringLength(500)]
    public string? Why { get; set; }

    /// <summary>The version that the form's reader saw; 0 for a new person.</summary>
    public int Version { get; set; }

    public static PersonForm From(Person person) => new()
    {
        Name = NameInput.From(person.Facts.Name),
        Roles = [.. person.Facts.Roles.Select(RoleRow.From)],
        Languages = [.. person.Facts.Languages.Select(language => language.Tag)],
        Consent = ConsentInput.From(person.Facts.Consent),
        Email = person.Contact.Email?.Shown,
        Phone = person.Contact.Phone,
        Transfers = [.. person.Transfers.Select(TransferRow.From)],
        IsIllustrative = person.IsIllustrative,
        Version = person.Version,
    };

    /// <summary>Adds a blank row for what may be added.</summary>
    public PersonForm WithBlankRows()
    {
        if (Roles.TrueForAll(role => !role.IsBlank))
        {
            Roles.Add(new());
        }

        if (Transfers.TrueForAll(transfer => !transfer.IsBlank))
        {
            Transfers.Add(new());
        }

        return this;
    }

    /// <summary>What the form says of the person; null when something is wrong with it.</summary>
    public PersonFacts? Read(FormReading reading, PersonFacts? before, string by)
    {
        filled = [.. Enumerable.Range(0, Roles.Count).Where(at => !Roles[at].IsBlank)];
        var name = reading.Take(Name.Read(), nameof(Name) + "." + nameof(NameInput.Full));
        var roles = filled.Select(at => Roles[at].Read(reading, $"{nameof(Roles)}[{at}]", before, by)).ToList();
        var consent = Consent.Read(reading, nameof(Consent));
        return name is null || consent is null || reading.Problems.Count > 0 ? null : new()
        {
            Name = name,
            Roles = [.. roles.OfType<PersonRole>()],
            Languages = [.. Languages.Select(tag => Language.TryParse(tag, out var language) ? language : null).OfType<Language>().Distinct()],
            Consent = consent,
        };
    }

    /// <summary>How the form says the person is reached.</summary>
    public PersonReach ReadReach(FormReading reading)
    {
        var email = string.IsNullOrWhiteSpace(Email) ? null : reading.Take(EmailAddress.Check(Email), nameof(Email));
        var transfers = Enumerable.Range(0, Transfers.Count).Where(at => !Transfers[at].IsBlank)
            .Select(at => Transfers[at].Read(reading, $"{nameof(Transfers)}[{at}]")).OfType<TransferBasis>().ToList();
        return new(new(email, string.IsNullOrWhiteSpace(Phone) ? null : Phone.Trim()), transfers);
    }

    /// <summary>The form's field for a field of the facts: rows left blank are not counted there.</summary>
    public string FieldOf(string field) =>
        field.StartsWith("Roles[", StringComparison.Ordinal) && int.TryParse(field.AsSpan(6, field.Length - 7), CultureInfo.InvariantCulture, out var at) && at < filled.Length
            ? $"{nameof(Roles)}[{filled[at]}].{nameof(RoleRow.Organisation)}"
            : field;
}
