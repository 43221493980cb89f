using Musubi.Access.Model;
using Musubi.Directory;
using Musubi.Foundation;
using Musubi.Programmes;
using Musubi.WebKit;

namespace Musubi.Access.Requests;

/// <summary>What can be chosen where a role is given: only what the reader may give.</summary>
/// <param name="Roles">Roles.</param>
/// <param name="Programmes">Programmes; empty where the only role to give is the server's.</param>
/// <param name="Organisations">Organisations, by name.</param>
internal sealed record RoleChoice(IReadOnlyList<Option> Roles, IReadOnlyList<Option> Programmes, IReadOnlyList<Option> Organisations)
{
    public static readonly RoleChoice None = new([], [], []);
}

internal sealed class RoleChoices(ProgrammesLookup programmes, DirectoryLookup directory, Text text)
{
    private const int Most = 1000;

    public async Task<RoleChoice> ForAsync(Actor actor, CancellationToken cancel)
    {
        var tenants = (await programmes.TenantsAsync(actor, cancel)).Where(face => actor.Givable(face.Id).Count > 0).ToList();
        var roles = tenants.SelectMany(face => actor.Givable(face.Id)).Concat(actor.Givable(programme: null)).Distinct().Order();
        var isSecretariat = actor.HasAnywhere(Role.Secretariat);
        var organisations = isSecretariat ? await directory.SearchOrganisationsAsync(null, text.Language, Most, cancel) : [];
        return new(
            [.. roles.Select(role => new Option(role.ToString(), text.Of(role)))],
            [.. tenants.Select(face => new Option(face.Id.Value.ToString("D"), Name(face.Name)))],
            [.. organisations.Select(organisation => new Option(organisation.Id.Value.ToString("D"), Name(organisation.Name)))]);
    }

    private string Name(LocalizedText name) => name.For(text.Language).Text;
}

/// <summary>The fields of a form in which a role is given.</summary>
internal abstract class RoleForm : Microsoft.AspNetCore.Mvc.RazorPages.PageModel
{
    [Microsoft.AspNetCore.Mvc.BindProperty]
    [System.ComponentModel.DataAnnotations.Required]
    public Role? Role { get; set; }

    [Microsoft.AspNetCore.Mvc.BindProperty]
    public Guid? Programme { get; set; }

    [Microsoft.AspNetCore.Mvc.BindProperty]
    public Guid? Organisation { get; set; }

    public RoleChoice Choice { get; protected set; } = RoleChoice.None;

    /// <summary>What is given: an operator in no programme; elsewhere the one chosen, or the only one there is.</summary>
    protected RoleHeld Held()
    {
        var only = Choice.Programmes is [var one] ? Guid.Parse(one.Value) : (Guid?)null;
        ProgrammeId? programme = Role is Foundation.Role.Operator || (Programme ?? only) is not { } chosen ? null : new(chosen);
        return new(Role!.Value, programme, Role is Foundation.Role.Operator ? null : Organisation);
    }
}
