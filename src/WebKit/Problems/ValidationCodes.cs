using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace Musubi.WebKit;

/// <summary>Makes validation attributes answer with problem codes; their own sentences exist in English only.</summary>
internal sealed class ValidationCodes : IValidationMetadataProvider
{
    public void CreateValidationMetadata(ValidationMetadataProviderContext context)
    {
        foreach (var attribute in context.ValidationMetadata.ValidatorMetadata.OfType<ValidationAttribute>())
        {
            // Some attributes bring an English sentence along; a code has no spaces.
            if (attribute.ErrorMessage?.Contains(' ', StringComparison.Ordinal) is not false && attribute.ErrorMessageResourceName is null)
            {
                attribute.ErrorMessage = CodeOf(attribute);
            }
        }
    }

    private static string CodeOf(ValidationAttribute attribute) => attribute switch
    {
        RequiredAttribute => "form.required",
        StringLengthAttribute { MinimumLength: > 0 } => "form.wrong-length?min={2}&max={1}",
        StringLengthAttribute or MaxLengthAttribute => "form.too-long?max={1}",
        MinLengthAttribute => "form.too-short?min={1}",
        RangeAttribute => "form.out-of-range?min='{1}&max='{2}",
        EmailAddressAttribute => "form.not-an-email",
        UrlAttribute => "form.not-an-address",
        CompareAttribute => "form.not-equal",
        _ => "form.invalid",
    };
}
