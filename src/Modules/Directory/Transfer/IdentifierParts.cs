using Musubi.Directory.Model;
using Musubi.Foundation;
using Musubi.Persistence.Transfer;

namespace Musubi.Directory.Transfer;

/// <summary>Codes and registered numbers in files: scheme and value apart.</summary>
internal static class IdentifierParts
{
    public static Identifier? Read(ItemReader item)
    {
        var (scheme, value) = (item.Text("scheme", required: true, most: 60), item.Text("value", required: true, most: 200));
        if (scheme is null || value is null)
        {
            return null;
        }

        if (!Identifier.Check(scheme, value).Succeeded(out var code, out var problem))
        {
            item.Refuse(IdentifierScheme.Find(scheme) is null ? "scheme" : "value", problem);
            return null;
        }

        if (code.Value != value)
        {
            item.Refuse("value", TransferProblems.WriteAs(code.Value));
            return null;
        }

        return code;
    }

    public static Identifier? ReadForOrganisation(ItemReader item)
    {
        var code = Read(item);
        if (code is not null && (code.Scheme.Use & IdentifierUse.Organisation) == IdentifierUse.None)
        {
            item.Refuse("scheme", DirectoryProblems.CodeNotForOrganisations(code.Scheme));
        }

        return code;
    }

    public static void Write(ItemWriter item, Identifier code) => item.Put("scheme", code.Scheme.Key).Put("value", code.Value);
}
