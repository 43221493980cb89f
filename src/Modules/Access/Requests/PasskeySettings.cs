using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Musubi.Access.Requests;

/// <summary>Passkeys are kept on the device, ask for its owner, and belong to our public domain.</summary>
internal sealed class PasskeySettings(IOptions<AccessOptions> access) : IConfigureOptions<IdentityPasskeyOptions>
{
    public void Configure(IdentityPasskeyOptions options)
    {
        // Found without typing an address first, and by themselves two factors: the device and its owner's finger, face or PIN.
        options.ResidentKeyRequirement = "required";
        options.UserVerificationRequirement = "required";
        options.AttestationConveyancePreference = "none";
        options.ServerDomain = access.Value.PublicAddress?.Host;
    }
}
